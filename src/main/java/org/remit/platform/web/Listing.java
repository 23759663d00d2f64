package org.remit.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a long list is asked for by {@code ?page=} (from 1) and {@code ?q=}. A
 * page that can't be is refused in words.
 */
public final class Listing {

	public static final int PAGE_SIZE = 50;

	private static final int LAST_PAGE = 100_000;

	private Listing() {
	}

	/** Reads the page number of an address: absent is the first. */
	public static Pageable page(String page) {
		if (page == null || page.isBlank()) {
			return PageRequest.of(0, PAGE_SIZE);
		}
		if (!page.matches("\\d{1,6}") || Integer.parseInt(page) < 1 || Integer.parseInt(page) > LAST_PAGE) {
			throw new BadAddress("There is no page \u201c%s\u201d. Pages are numbered from 1.".formatted(shown(page)));
		}
		return PageRequest.of(Integer.parseInt(page) - 1, PAGE_SIZE);
	}

	private static String shown(String text) {
		return text.substring(0, Math.min(20, text.length())).replaceAll("\\p{Cntrl}", "");
	}

	/** The part of a list that is shown, and the addresses of its neighbours. */
	public record Page<T>(List<T> rows, int number, int last, long total, String previous, String next) {

		/**
		 * @param path the address of the list
		 * @param filters the other parameters of the address, kept while paging
		 */
		public static <T> Page<T> of(org.springframework.data.domain.Page<T> page, String path,
				Map<String, String> filters) {
			int number = page.getNumber() + 1;
			int last = Math.max(1, page.getTotalPages());
			return new Page<>(page.getContent(), number, last, page.getTotalElements(),
					(number > 1) ? address(path, filters, number - 1) : null,
					(number < last) ? address(path, filters, number + 1) : null);
		}

		private static String address(String path, Map<String, String> filters, int number) {
			Map<String, String> values = new LinkedHashMap<>(filters);
			values.put("page", String.valueOf(number));
			UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
			values.keySet().forEach((name) -> builder.queryParam(name, "{" + name + "}"));
			return builder.encode().buildAndExpand(values).toUriString();
		}

	}

}

package org.remit.crawler;

/** An address without what differs from record to record: all posts are one route. */
final class Route {

	private Route() {
	}

	static String of(String address) {
		return page(address) + address.replaceAll("^[^?]*", "").replaceAll("=[^&]*", "=");
	}

	/** The same without what a form asks for: an answer looks like the page it is on. */
	static String page(String address) {
		return address.replaceAll("\\?.*", "")
			.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}")
			.replaceAll("^/(?!manage/|members/|account/)([^/]+)/[^/.]+", "/$1/{slug}")
			.replaceAll("/editions/\\d+", "/editions/{number}");
	}

}

package org.remit.journeys;

/** An address without what differs from record to record: all posts are one route. */
final class Route {

	private Route() {
	}

	static String of(String address) {
		return address.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}")
			.replaceAll("^/(portfolios|people|posts|boards|functions|terms-of-reference|assurance)/[^/.?]+",
					"/$1/{slug}")
			.replaceAll("/editions/\\d+", "/editions/{number}")
			.replaceAll("=[^&]*", "=");
	}

}

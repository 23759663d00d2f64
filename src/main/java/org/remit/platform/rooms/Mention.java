package org.remit.platform.rooms;

/**
 * A link from a thing to where it is spoken of.
 *
 * @param heading what such mentions have in common: "Portfolios"
 */
public record Mention(String heading, String text, String href) {
}

package org.remit.press.charts;

import java.util.List;

/**
 * A box of a picture, and those that hang from it.
 *
 * @param lines what stands under its title
 * @param empty drawn with a dashed frame: nobody is there
 */
public record Tree(String title, List<String> lines, boolean empty, List<Tree> below) {
}

package org.remit.law.provisions;

import java.util.ArrayList;
import java.util.List;

/**
 * Under which headings the next provision of a list stands. Headings on lines of their
 * own that follow each other nest; a single one takes the place of the innermost. "##
 * Partnership" says its level, and "Leadership > Partnership" the whole way.
 */
final class HeadingTrail {

	private List<String> path = List.of();

	/** Headings since the last provision. */
	private int fresh;

	private boolean open;

	String path() {
		return String.join(" > ", this.path);
	}

	boolean isEmpty() {
		return this.path.isEmpty();
	}

	/** True where a provision stands under these headings that text can go on with. */
	boolean isOpen() {
		return this.open;
	}

	/** A provision stands under the headings as they are now. */
	void open() {
		this.open = true;
		this.fresh = 0;
	}

	/** Returns false for more than can be kept: then the headings stay as they were. */
	boolean add(String line) {
		List<String> before = this.path;
		int freshBefore = this.fresh;
		follow(line);
		if (path().length() <= ProvisionForm.LONGEST_HEADING) {
			return true;
		}
		this.path = before;
		this.fresh = freshBefore;
		return false;
	}

	private void follow(String line) {
		this.open = false;
		this.fresh++;
		String heading = line.replaceFirst("^#+ ?", "");
		int level = line.length() - line.replaceFirst("^#+", "").length();
		if (line.contains(" > ")) {
			say(HeadingPath.parts(line));
		}
		else if (level > 0) {
			List<String> above = this.path.subList(0, Math.min(level - 1, this.path.size()));
			say(HeadingPath.parts(String.join(" > ", above) + " > " + heading));
		}
		else {
			nest(heading);
		}
	}

	/** What is said so is no run that anything could show to have begun anew. */
	private void say(List<String> path) {
		this.path = path;
		this.fresh = 2;
	}

	/** The second of a run shows that the first began anew. */
	private void nest(String heading) {
		List<String> nested = new ArrayList<>(this.path);
		if (this.fresh == 1 && !nested.isEmpty()) {
			nested.remove(nested.size() - 1);
		}
		else if (this.fresh == 2 && !nested.isEmpty()) {
			nested.subList(0, nested.size() - 1).clear();
		}
		nested.add(heading);
		this.path = nested;
	}

}

package org.remit.sources;

import java.util.ArrayList;
import java.util.List;

/**
 * Under which headings the next provision of a list stands. Headings on lines of their
 * own that follow each other nest; a single one takes the place of the innermost. "##
 * Partnership" says its level, and "Leadership > Partnership" the whole way.
 */
final class HeadingTrail {

	private List<String> path = new ArrayList<>();

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

	void add(String line) {
		this.open = false;
		this.fresh++;
		String heading = line.replaceFirst("^#+ ?", "");
		int level = line.length() - heading.length() - (line.matches("#+ .*") ? 1 : 0);
		if (line.contains(" > ")) {
			this.path = new ArrayList<>(HeadingPath.parts(line));
		}
		else if (level > 0) {
			this.path = new ArrayList<>(this.path.subList(0, Math.min(level - 1, this.path.size())));
			this.path.add(heading);
		}
		else {
			follow(heading);
		}
	}

	/** The second of a run shows that the first began anew. */
	private void follow(String heading) {
		if (this.fresh == 1 && !this.path.isEmpty()) {
			this.path.set(this.path.size() - 1, heading);
		}
		else if (this.fresh == 2) {
			this.path = new ArrayList<>(List.of(this.path.get(this.path.size() - 1), heading));
		}
		else {
			this.path.add(heading);
		}
	}

}

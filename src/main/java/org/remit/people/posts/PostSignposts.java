package org.remit.people.posts;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where posts are. */
@Component
class PostSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(80, "Posts", "/posts"),
				Signpost.staffMenu(70, "Posts", "/manage/posts", Signpost.WRITERS),
				Signpost.home(80, "Posts", "/posts", "The posts of the council, who holds them, and which are vacant."),
				Signpost.staffHome(80, "Posts", "/manage/posts", "Posts, who holds them and since when.",
						Signpost.WRITERS),
				Signpost.staffHome(90, "Statutory designations", "/manage/designations",
						"Which posts answer to a statute.", Signpost.WRITERS));
	}

}

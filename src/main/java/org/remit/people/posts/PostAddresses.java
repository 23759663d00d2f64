package org.remit.people.posts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the posts that published words lead to: what was printed years ago has the
 * address of its day, which a post may no longer have.
 */
@Service
@Transactional(readOnly = true)
public class PostAddresses {

	private final PostRepository posts;

	PostAddresses(PostRepository posts) {
		this.posts = posts;
	}

	/**
	 * In one statement, by the addresses that were asked for; those that lead nowhere are
	 * left out.
	 */
	public Map<String, Post> of(Collection<String> addresses) {
		Map<String, Post> found = new HashMap<>();
		this.posts.findByAddresses(addresses)
			.forEach((post) -> post.addresses().forEach((address) -> found.put(address, post)));
		found.keySet().retainAll(addresses);
		return found;
	}

}

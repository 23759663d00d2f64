package org.remit.boards.boards;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the boards that published words lead to: what was printed years ago has the
 * address of its day, which a board may no longer have.
 */
@Service
@Transactional(readOnly = true)
public class BoardAddresses {

	private final BoardRepository boards;

	BoardAddresses(BoardRepository boards) {
		this.boards = boards;
	}

	/**
	 * In one statement, by the addresses that were asked for; those that lead nowhere are
	 * left out.
	 */
	public Map<String, Board> of(Collection<String> addresses) {
		Map<String, Board> found = new HashMap<>();
		this.boards.findByAddresses(addresses)
			.forEach((board) -> board.addresses().forEach((address) -> found.put(address, board)));
		found.keySet().retainAll(addresses);
		return found;
	}

}

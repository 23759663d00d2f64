package org.remit.boards.register;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardFunctions;
import org.remit.boards.boards.FunctionTree;
import org.remit.boards.seats.Place;
import org.remit.boards.seats.Roll;
import org.remit.boards.seats.Seat;
import org.remit.boards.seats.Sitter;
import org.remit.platform.council.Councils;

/** A board on a day as data, with nothing that its public page doesn't say. */
@Component
class BoardData {

	private static final JsonMapper READABLE = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Councils councils;

	private final BoardFunctions functions;

	BoardData(Councils councils, BoardFunctions functions) {
		this.councils = councils;
		this.functions = functions;
	}

	byte[] of(Roll roll) {
		Board board = roll.board();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("council", this.councils.current().name());
		data.put("name", board.name());
		data.put("address", "/boards/" + board.slug());
		data.put("kind", board.kind().label());
		data.put("legalBasis", board.legalBasis());
		data.put("purpose", board.purposeParagraphs());
		data.put("firstDay", day(roll.existence().startsOn()));
		data.put("lastDay", day(roll.existence().endsOn()));
		data.put("on", day(roll.day()));
		data.put("functionsIntro", board.functionsIntro());
		data.put("functions", FunctionTree.of(this.functions.of(board.id())));
		count(roll, data);
		data.put("seats", roll.places().stream().map(BoardData::seat).toList());
		return READABLE.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
	}

	private static void count(Roll roll, Map<String, Object> data) {
		data.put("members", roll.memberCount());
		data.put("votingMembers", roll.votingCount());
		data.put("vacantSeats", roll.vacantCount());
		data.put("quorum", (roll.quorum() > 0) ? roll.quorum() : null);
	}

	private static Map<String, Object> seat(Place place) {
		Seat seat = place.seat();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("title", seat.title());
		data.put("capacity", seat.capacity().label());
		data.put("voting", seat.isVoting());
		data.put("represents", seat.represents());
		data.put("post", (place.post() != null) ? "/posts/" + place.post().slug() : null);
		data.put("vacant", place.isVacant());
		data.put("holders", holders(place.sitters()));
		return data;
	}

	private static List<Map<String, Object>> holders(List<Sitter> sitters) {
		return sitters.stream().map((one) -> {
			Map<String, Object> data = new LinkedHashMap<>();
			data.put("name", one.person().fullName());
			data.put("address", "/people/" + one.person().slug());
			data.put("state", one.state());
			data.put("from", day(one.term().startsOn()));
			data.put("to", day(one.term().endsOn()));
			return data;
		}).toList();
	}

	private static String day(Object day) {
		return Objects.toString(day, null);
	}

}

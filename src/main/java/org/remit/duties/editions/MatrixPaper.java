package org.remit.duties.editions;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.register.BoardPaper;
import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.Matrix;
import org.remit.platform.time.AsAt;

/**
 * The matrices for which a board answers, on its pages: the published ones for everybody,
 * and for staff those that are being written.
 */
@Component
@Order(2)
class MatrixPaper implements BoardPaper {

	private final PublishedMatrices published;

	private final Matrices matrices;

	MatrixPaper(PublishedMatrices published, Matrices matrices) {
		this.published = published;
		this.matrices = matrices;
	}

	@Override
	public String template() {
		return "duties/editions/board";
	}

	@Override
	public Object announced(Board board, AsAt asAt) {
		List<PublishedMatrix> published = this.published.ofBoard(board.id(), asAt);
		return published.isEmpty() ? null : published;
	}

	@Override
	public Object known(Board board, AsAt asAt) {
		List<Matrix> written = this.matrices.ofBoard(board.id());
		return written.isEmpty() ? null : written;
	}

}

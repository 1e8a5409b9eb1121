package org.chainscape.report.table;

import java.util.Comparator;
import java.util.List;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;

/** What happened, the oldest first; what the source gives no date for stands at the end. */
final class TimelineTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("timeline.", desk).column("date", Kind.CODE, 2).column("event", Kind.TEXT, 6.4)
				.column("participants", Kind.TEXT, 3.6).column("sources", Kind.CODE, 1.4);
		List<Event> events = desk.document().getChains().stream().map(IndustryChain::getEvents).flatMap(List::stream).filter(desk::admits)
				.sorted(Comparator.comparing(Event::getDate, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
		for (Event event : events) {
			String date = event.getDate() == null ? Words.orNone(Words.clean(event.getDateText())) : event.getDate().toString();
			String description = Words.clean(event.getDescription());
			String text = description.isEmpty() ? desk.name(event) : desk.text("timeline.described", desk.name(event), description);
			// That the whole chain is concerned says nothing.
			List<ChainNode> concerned = desk.admitted(event.getParticipants()).stream().filter(one -> !(one instanceof IndustryChain)).toList();
			draft.row(Cell.of(date), draft.cell(text, event), Cell.of(desk.names(concerned)), draft.cited(List.of(event)));
		}
		return draft.done();
	}
}

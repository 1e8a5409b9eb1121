package org.chainscape.report.table;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.text.Labels;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What was left out because nobody has verified it or because it does not say where it stands: of which kind, about what, and why. The
 * statements themselves are not repeated, so that the table may leave the house.
 */
final class WithheldTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("withheld.", desk).column("kind", Kind.TEXT, 3).column("about", Kind.TEXT, 6).column("reason", Kind.TEXT, 3)
				.column("count", Kind.NUMBER, 1.2);
		Map<Entry, Integer> counts = new LinkedHashMap<>();
		Map<Entry, Element> first = new LinkedHashMap<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(desk.document(), true); contents.hasNext();) {
			if (contents.next() instanceof Element element && !desk.admits(element) && isWhole(element, desk)) {
				Entry entry = new Entry(Labels.of(element.eClass(), desk.language()), about(element, desk), Reservation.of(element));
				counts.merge(entry, 1, Integer::sum);
				first.putIfAbsent(entry, element);
			}
		}
		counts.forEach((entry, count) -> draft.row(new Cell(entry.kind(), null, first.get(entry).getId(), false), Cell.of(entry.about()),
				Cell.of(desk.text(entry.reason() == Reservation.UNSOURCED ? "withheld.reason.UNSOURCED" : "withheld.reason.UNCONFIRMED")),
				new Cell(String.valueOf(count), BigDecimal.valueOf(count), null, false)));
		return draft.done();
	}

	/** Parts of what is left out are left out with it and count no further. */
	private static boolean isWhole(Element element, Desk desk) {
		return !(element.eContainer() instanceof Element around) || desk.admits(around);
	}

	/** What is told of statements that are left out. */
	private record Entry(String kind, String about, Reservation reason) {
	}

	/** What a statement is about, without what it says. */
	private static String about(Element element, Desk desk) {
		if (element instanceof Observation observation) {
			String property = observation.getProperty() == null ? "" : desk.name(observation.getProperty());
			return Words.orNone(Words.list(List.of(around(element, desk), property), desk.language()));
		}
		if (element instanceof Relation relation) {
			return relation.getSource() != null && desk.admits(relation.getSource()) ? Words.orNone(desk.name(relation.getSource())) : Words.NONE;
		}
		return Words.orNone(around(element, desk));
	}

	private static String around(Element element, Desk desk) {
		return element.eContainer() instanceof Element whole && desk.admits(whole) ? desk.name(whole) : "";
	}
}

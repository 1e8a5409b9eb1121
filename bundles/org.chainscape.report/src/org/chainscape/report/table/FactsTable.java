package org.chainscape.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Labels;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Every number and stated property, segment by segment: of what, as printed, in which unit, for when, and where it stands. The number
 * behind a value is in the unit beside it.
 */
final class FactsTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("facts.", desk).column("subject", Kind.TEXT, 2.5).column("property", Kind.TEXT, 2.2)
				.column("value", Kind.TEXT, 3.4).column("unit", Kind.CODE, 1.3).column("time", Kind.CODE, 1.9)
				.column("places", Kind.TEXT, 3.4);
		Places places = new Places(desk);
		Map<Optional<Place>, List<Observation>> groups = new LinkedHashMap<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(desk.document(), true); contents.hasNext();) {
			if (contents.next() instanceof Observation observation && mayBePrinted(observation, desk)) {
				groups.computeIfAbsent(places.of(observation), key -> new ArrayList<>()).add(observation);
			}
		}
		List<Optional<Place>> order = new ArrayList<>(groups.keySet());
		order.sort(Comparator.comparingInt(place -> place.map(places::position).orElse(Integer.MAX_VALUE)));
		for (Optional<Place> place : order) {
			draft.group(place.map(places::heading).orElseGet(() -> desk.text("facts.elsewhere")), place.orElse(null));
			EObject before = null;
			for (Observation observation : groups.get(place)) {
				row(observation, observation.eContainer() == before, desk, draft);
				before = observation.eContainer();
			}
		}
		if (!draft.isEmpty()) {
			draft.note("period");
		}
		return draft.done();
	}

	/** What is said of something that may not be printed may not be printed either. */
	private static boolean mayBePrinted(Observation observation, Desk desk) {
		for (EObject around = observation; around != null; around = around.eContainer()) {
			if (around instanceof Element element && !desk.admits(element)) {
				return false;
			}
		}
		return true;
	}

	private static void row(Observation observation, boolean again, Desk desk, Draft draft) {
		Element subject = observation.eContainer() instanceof Element element ? element : null;
		String basis = Words.bracketed(Words.clean(observation.getBasis()), desk.language());
		String property = observation.getProperty() == null ? Words.NONE : desk.name(observation.getProperty());
		boolean number = observation.getValue() != null && observation.getUpperValue() == null;
		draft.row(draft.named(again ? "" : subject(subject, desk), subject), Cell.of(property + basis),
				draft.cell(Words.printed(observation, desk.language()) + denominator(observation, desk),
						number ? observation.getValue() : null, observation),
				Cell.of(unit(observation, desk)), Cell.of(Words.time(observation)), draft.places(List.of(observation)));
	}

	private static String subject(Element subject, Desk desk) {
		return subject instanceof Security security
				? desk.name(security.eContainer()) + Words.bracketed(Words.ticker(security), desk.language()) : desk.name(subject);
	}

	private static String denominator(Observation observation, Desk desk) {
		String whole = observation.getDenominator() == null ? Words.clean(observation.getDenominatorText())
				: desk.admits(observation.getDenominator()) ? desk.name(observation.getDenominator()) : "";
		return whole.isEmpty() ? "" : Words.bracketed(desk.text("facts.denominator", whole), desk.language());
	}

	/** The unit of the number, with its magnitude. */
	private static String unit(Observation observation, Desk desk) {
		if (observation.getValue() == null) {
			return "";
		}
		String magnitude = observation.getMagnitude() == null || observation.getMagnitude() == Magnitude.ONE ? ""
				: Labels.of(ChainPackage.Literals.MAGNITUDE, observation.getMagnitude(), desk.language());
		String unit = Words.unit(observation.getUnit(), desk.language());
		boolean spaced = !magnitude.isEmpty() && !unit.isEmpty() && magnitude.codePointBefore(magnitude.length()) < 0x2E80;
		return magnitude + (spaced ? " " : "") + unit;
	}
}

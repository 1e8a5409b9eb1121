package org.chainscape.report.outline;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Risk;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.scene.Edition;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Counts what a chain is made of, as far as its readers may see it. */
final class Counts {

	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final Map<String, Integer> sources = new LinkedHashMap<>();
	private final Edition edition;
	private final Language language;

	private Counts(Edition edition, Language language) {
		this.edition = edition;
		this.language = language;
	}

	static Counts of(ChainDocument document, Edition edition, Language language) {
		Counts counts = new Counts(edition, language);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(document, true); all.hasNext();) {
			if (all.next() instanceof Element element) {
				counts.add(element);
			}
		}
		return counts;
	}

	/** How many of a kind: stages, segments, companies … */
	int of(String kind) {
		return numbers.getOrDefault(kind, 0);
	}

	/** How many sources of each class, by its label. */
	Map<String, Integer> sources() {
		return sources;
	}


	private void add(Element element) {
		if (Reservation.of(element) != Reservation.NONE) {
			one("reserved");
		}
		if (!edition.admits(element)) {
			return;
		}
		if (element instanceof Source source) {
			one("sources");
			sources.merge(Labels.of(source.eClass(), language), 1, Integer::sum);
		} else if (element instanceof Company company) {
			addCompany(company);
		} else if (element instanceof Observation observation) {
			one("observations");
			one(observation.getActuality() == Actuality.ACTUAL ? "actual"
					: observation.getActuality() == Actuality.ESTIMATE ? "estimate" : "unsaid");
		} else {
			addStructure(element);
		}
	}

	private void addCompany(Company company) {
		one("companies");
		one(company.getDomicile() == Domicile.DOMESTIC ? "domestic" : company.getDomicile() == Domicile.FOREIGN ? "foreign" : "elsewhere");
		if (!company.getSecurities().isEmpty()) {
			one("listed");
		}
	}

	private void addStructure(Element element) {
		if (element instanceof Perspective) {
			one("perspectives");
		} else if (element instanceof Stage) {
			one("stages");
		} else if (element instanceof Segment) {
			one("segments");
		} else if (element instanceof Item) {
			one("items");
		} else if (element instanceof Participation) {
			one("participations");
		} else if (element instanceof Relation) {
			one("relations");
		} else if (element instanceof Calculation) {
			one("calculations");
		} else if (element instanceof Event) {
			one("events");
		} else if (element instanceof Risk) {
			one("risks");
		}
	}

	private void one(String kind) {
		numbers.merge(kind, 1, Integer::sum);
	}
}

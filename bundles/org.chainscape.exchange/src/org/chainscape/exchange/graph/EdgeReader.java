package org.chainscape.exchange.graph;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.exchange.graph.Links.Link;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Composition;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Evolution;
import org.chainscape.model.chain.Influence;
import org.chainscape.model.chain.Investment;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Makes edges of what connects two nodes. */
final class EdgeReader {

	private static final Texts TEXTS = Texts.beside(EdgeReader.class);

	private final Language language;

	EdgeReader(Language language) {
		this.language = language;
	}

	GraphEdge edge(Link link, Element from, Element to) {
		Map<EdgeField, Object> known = new EnumMap<>(EdgeField.class);
		Values<EdgeField> values = new Values<>(known, language);
		Element element = link.element();
		String kind = link.kind() == null ? element.eClass().getName() : link.kind();
		String label = label(link);
		values.text(EdgeField.KIND, kind).text(EdgeField.LABEL, label);
		boolean itself = element instanceof Relation || element instanceof Participation;
		if (element instanceof Relation relation) {
			relation(relation, values);
		} else if (element instanceof Participation participation) {
			participation(participation, values);
		} else if (element instanceof Correspondence correspondence) {
			values.word(EdgeField.DETAIL, ChainPackage.Literals.CORRESPONDENCE_KIND, correspondence.getKind());
		} else if (element instanceof Item item && link.kind().equals("makes")) {
			List<Observation> ofMaker = item.getObservations().stream().filter(one -> one.getDenominator() == from).toList();
			facts(ofMaker, values, known);
			values.list(EdgeField.EVIDENCE, ofMaker.stream().flatMap(Values::places));
		}
		if (itself || element instanceof Correspondence) {
			values.truth(EdgeField.CONFIRMED, element.isConfirmed()).evidence(EdgeField.FLAWS, EdgeField.EVIDENCE, element);
		}
		String id = itself ? element.getId() : kind + ':' + from.getId() + ':' + to.getId();
		return new GraphEdge(id, from.getId(), to.getId(), kind, label, known);
	}

	private String label(Link link) {
		if (link.feature() != null) {
			return Labels.of(link.feature(), language);
		}
		if (link.element() instanceof Relation relation) {
			return relation.getLabel() == null || relation.getLabel().isBlank() ? Labels.of(relation.eClass(), language) : relation.getLabel();
		}
		return TEXTS.get(language, "edge." + link.kind());
	}

	private void relation(Relation relation, Values<EdgeField> values) {
		values.text(EdgeField.STATEMENT, relation.getStatement()).text(EdgeField.SINCE, relation.getSince())
				.truth(EdgeField.INFERRED, relation.isInferred());
		if (relation instanceof Lineage lineage) {
			values.word(EdgeField.DETAIL, ChainPackage.Literals.LINEAGE_KIND, lineage.getKind());
		} else if (relation instanceof Influence influence) {
			values.text(EdgeField.DETAIL, Labels.of(ChainPackage.Literals.INFLUENCE_KIND, influence.getKind(), language));
		} else if (relation instanceof Investment investment) {
			values.text(EdgeField.DETAIL, investment.getRound());
		} else if (relation instanceof Composition composition) {
			values.text(EdgeField.DETAIL, composition.getAlternativeGroup());
		} else if (relation instanceof Evolution evolution) {
			values.text(EdgeField.DETAIL, Stream.of(evolution.getPath(), evolution.getHorizon()).filter(Objects::nonNull)
					.collect(Collectors.joining(" ")));
		}
		facts(relation.getObservations(), values, values.done());
	}

	private void participation(Participation participation, Values<EdgeField> values) {
		values.text(EdgeField.ROLE, participation.getRoleText()).text(EdgeField.SCOPE, participation.getScope());
		if (participation.getRoleText() == null || participation.getRoleText().isBlank()) {
			values.text(EdgeField.ROLE, Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, participation.getRole(), language));
		}
		facts(participation.getObservations(), values, values.done());
	}

	/** What is stated about the connection: in words, and the newest share as a number between 0 and 1. */
	private void facts(Collection<Observation> observations, Values<EdgeField> values, Map<EdgeField, Object> known) {
		values.list(EdgeField.FACTS, observations.stream().map(this::words));
		observations.stream().filter(one -> one.getProperty() != null && one.getProperty().getKind() == PropertyKind.SHARE)
				.filter(one -> one.getValue() != null && one.getUpperValue() == null).reduce((first, second) -> newer(first, second))
				.ifPresent(one -> known.put(EdgeField.SHARE, share(one)));
	}

	private static Observation newer(Observation one, Observation other) {
		boolean later = other.getAsOf() != null && (one.getAsOf() == null || one.getAsOf().compareTo(other.getAsOf()) < 0);
		return later ? other : one;
	}

	private static BigDecimal share(Observation observation) {
		String unit = observation.getUnit() == null ? "" : observation.getUnit().strip();
		int digits = unit.equals("%") || unit.equals("％") ? 2 : unit.equals("‰") ? 3 : 0;
		return observation.getValue().movePointLeft(digits);
	}

	private String words(Observation observation) {
		String name = observation.getProperty() == null ? "" : Labels.name(observation.getProperty(), language);
		String printed = observation.getPrinted() == null || observation.getPrinted().isBlank()
				? observation.getValue() == null ? observation.getText() : observation.getValue().toPlainString()
						+ (observation.getUnit() == null ? "" : observation.getUnit())
				: observation.getPrinted();
		Object when = observation.getAsOf() == null ? observation.getPeriodEnd() : observation.getAsOf();
		return List.of(name, printed == null ? "" : printed, when == null ? "" : when.toString()).stream().map(String::strip)
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

}

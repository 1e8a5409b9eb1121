package org.chainscape.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.Filter;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.validation.DocumentRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * A relation whose line was bent or asked for is drawn, so both of its ends are on the diagram. Ends that layers, filters or folded boxes
 * hide do not count as missing.
 */
public final class LineWithoutEnd implements DocumentRule {

	private static final RuleInfo INFO = new RuleInfo("diagram.line-without-end", Severity.INFO, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (Diagram diagram : index.pictures().diagrams()) {
			boolean hiding = diagram.getFilters().stream().anyMatch(Filter::isEnabled)
					|| diagram.getLayers().stream().anyMatch(layer -> !layer.isVisible())
					|| diagram.getNodes().stream().anyMatch(node -> node.isHidden() || node.isCollapsed());
			if (!hiding && !diagram.getEdges().isEmpty()) {
				index.pictures().of(diagram).ifPresent(scene -> check(diagram, scene, index, sink));
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return index.find(finding.elementId(), DiagramEdge.class).map(edge -> List.of(new Fix("delete-view-element",
				List.of(edge.eClass()), List.<Edit>of(new Edit.Delete(edge))))).orElse(List.of());
	}

	private static void check(Diagram diagram, Scene scene, ValidationIndex index, FindingSink sink) {
		Set<String> lines = scene.connectors().stream().map(Connector::relationId).collect(Collectors.toSet());
		Set<Element> shown = shown(scene, index);
		for (DiagramEdge edge : diagram.getEdges()) {
			boolean wanted = !edge.isHidden() && (edge.isShown() || !edge.getBendPoints().isEmpty());
			Optional<Relation> relation = index.find(edge.getRelation(), Relation.class);
			if (wanted && relation.isPresent() && !lines.contains(edge.getRelation())) {
				Stream.of(Optional.ofNullable(relation.get().getSource()), Optional.ofNullable(relation.get().getTarget()))
						.flatMap(Optional::stream).filter(end -> !shown.contains(end)).findFirst()
						.ifPresent(end -> sink.report(edge, List.of(end), diagram, end));
			}
		}
	}

	/** What is drawn, companies by the places they take part in. */
	private static Set<Element> shown(Scene scene, ValidationIndex index) {
		Set<Element> shown = new HashSet<>();
		scene.allParts().map(ScenePart::elementId).filter(Objects::nonNull)
				.forEach(id -> index.find(id, Element.class).ifPresent(element -> {
					shown.add(element);
					if (element instanceof Participation participation && participation.getCompany() != null) {
						shown.add(participation.getCompany());
					}
				}));
		return shown;
	}
}

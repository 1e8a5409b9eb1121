package org.chainscape.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;

/**
 * A model says when it came out, or that nobody says so, where its family is dated, other members of it, or what it descends from or is
 * the origin of. Variants are as old as the model they are variants of; families and architectures need no date.
 */
public final class ModelWithoutDate implements ElementRule<FoundationModel> {

	private static final RuleInfo INFO = new RuleInfo("aigc.model-without-date", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<FoundationModel> subject() {
		return FoundationModel.class;
	}

	@Override
	public Inputs<FoundationModel> inputs() {
		return Models.ofRelatives()
				.when(FoundationModel.class, ModelWithoutDate::related, ChainPackage.Literals.SUBJECT__OBSERVATIONS,
					ChainPackage.Literals.ITEM__RELEASED, ChainPackage.Literals.ITEM__RELEASED_TEXT)
				.when(Observation.class, (observation, index) -> related(observation.eContainer(), index))
				.when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property).stream()
						.flatMap(observation -> Stream.concat(Models.around(observation.eContainer(), index).stream(),
							related(observation.eContainer(), index).stream())).toList())
				.when(Lineage.class, (lineage, index) -> ends(lineage).toList())
				.following(Groupings.RELATIONS, ModelWithoutDate::related);
	}

	@Override
	public void check(FoundationModel model, ValidationIndex index, FindingSink sink) {
		if (model.getKind() == ModelKind.ARCHITECTURE || Models.isFamily(model, index) || isDated(model) || model.getVariantOf() != null) {
			return;
		}
		Set<FoundationModel> compared = Models.peers(model, index);
		compared.addAll(related(model, index));
		List<FoundationModel> dated = compared.stream().filter(ModelWithoutDate::isDated).toList();
		if (!dated.isEmpty()) {
			sink.report(model, dated);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return index.find(finding.elementId(), FoundationModel.class).filter(model -> !isDated(model))
				.map(model -> Models.toVerify(model, KnownProperty.RELEASED, index)).orElse(List.of());
	}

	/** A model and those it descends from or that descend from it. */
	private static Set<FoundationModel> related(EObject node, ValidationIndex index) {
		return Reads.relations(Lineage.class, node, index).stream().flatMap(ModelWithoutDate::ends)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Stream<FoundationModel> ends(Lineage lineage) {
		return Stream.of(Optional.ofNullable(lineage.getSource()), Optional.ofNullable(lineage.getTarget())).flatMap(Optional::stream)
				.filter(FoundationModel.class::isInstance).map(FoundationModel.class::cast);
	}

	private static boolean isDated(FoundationModel model) {
		return model.getReleased() != null || !Statements.isBlank(model.getReleasedText()) || Models.states(model, KnownProperty.RELEASED)
				|| model.getObservations().stream().anyMatch(observation -> observation.getProperty() != null
						&& observation.getProperty().getKind() == PropertyKind.DATE && observation.getState() != DisclosureState.BLANK);
	}
}

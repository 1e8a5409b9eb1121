package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.Identities;
import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Subject;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;

/** What rules ask about large models: who belongs to whom, and what is stated of them. */
final class Models {

	/** Models by the family they belong to and by the model they are a variant of. */
	static final Grouping<FoundationModel, FoundationModel> BELOW = new Grouping<>(Inputs.of(FoundationModel.class), model -> {
		Set<FoundationModel> above = new LinkedHashSet<>();
		Stream.of(Optional.ofNullable(model.getFamily()), Optional.ofNullable(model.getVariantOf())).flatMap(Optional::stream)
				.forEach(above::add);
		return above;
	});

	private Models() {
	}

	/** The inputs of a model that asks what is stated of it and of its relatives. */
	static Inputs<FoundationModel> ofRelatives() {
		return Inputs.of(FoundationModel.class).within(Observation.class)
				.when(Observation.class, (observation, index) -> around(observation.eContainer(), index))
				.when(FoundationModel.class, Models::around, ChainPackage.Literals.SUBJECT__OBSERVATIONS, ChainPackage.Literals.ITEM__RELEASED,
					ChainPackage.Literals.ITEM__RELEASED_TEXT, AigcPackage.Literals.FOUNDATION_MODEL__FAMILY,
					AigcPackage.Literals.FOUNDATION_MODEL__VARIANT_OF)
				.when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property).stream()
						.flatMap(observation -> around(observation.eContainer(), index).stream()).toList(),
					ChainPackage.Literals.NAMED_ELEMENT__NAME, ChainPackage.Literals.NAMED_ELEMENT__NAME_EN,
					ChainPackage.Literals.NAMED_ELEMENT__ALIASES)
				.following(BELOW, Models::around);
	}

	/** The inputs of something whose observations of well-known properties are read. */
	static Inputs<FoundationModel> ofStatements() {
		return Inputs.of(FoundationModel.class).within(Observation.class)
				.when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property).stream().map(EObject::eContainer)
						.filter(FoundationModel.class::isInstance).map(FoundationModel.class::cast).toList(),
					ChainPackage.Literals.NAMED_ELEMENT__NAME, ChainPackage.Literals.NAMED_ELEMENT__NAME_EN,
					ChainPackage.Literals.NAMED_ELEMENT__ALIASES);
	}

	/** A model and everybody whose answer may depend on it. */
	static Set<FoundationModel> around(EObject object, ValidationIndex index) {
		Set<FoundationModel> around = new LinkedHashSet<>();
		if (object instanceof FoundationModel model) {
			around.add(model);
			around.addAll(below(model, index));
			for (FoundationModel above : above(model)) {
				around.add(above);
				around.addAll(below(above, index));
			}
		}
		return around;
	}

	/** The members of a family and the variants of a model. */
	static List<FoundationModel> below(FoundationModel model, ValidationIndex index) {
		return index.group(BELOW, model);
	}

	/** The family a model belongs to and the model it is a variant of, where there are. */
	static List<FoundationModel> above(FoundationModel model) {
		return Stream.of(Optional.ofNullable(model.getFamily()), Optional.ofNullable(model.getVariantOf())).flatMap(Optional::stream)
				.distinct().toList();
	}

	/** Those a reader compares a model with: its family or original, and the other members. */
	static Set<FoundationModel> peers(FoundationModel model, ValidationIndex index) {
		Set<FoundationModel> peers = new LinkedHashSet<>();
		for (FoundationModel above : above(model)) {
			peers.add(above);
			peers.addAll(below(above, index));
		}
		peers.remove(model);
		return peers;
	}

	/** Whether others count it as their family, so that it is no single model. */
	static boolean isFamily(FoundationModel model, ValidationIndex index) {
		return below(model, index).stream().anyMatch(member -> member.getFamily() == model && member != model);
	}

	/** Whether a property is stated, be it as not disclosed or still to be verified; a blank cell states nothing. */
	static boolean states(Subject subject, KnownProperty property) {
		return subject.getObservations().stream()
				.anyMatch(observation -> property.is(observation.getProperty()) && observation.getState() != DisclosureState.BLANK);
	}

	/** The disclosed numbers of a property that are no mere bounds. */
	static List<Observation> numbers(Subject subject, KnownProperty property) {
		List<Observation> numbers = new ArrayList<>();
		for (Observation observation : subject.getObservations()) {
			if (observation.getState() == DisclosureState.DISCLOSED && property.is(observation.getProperty())
					&& PrintedValue.of(observation).filter(value -> !value.isBound() && value.value().signum() > 0).isPresent()) {
				numbers.add(observation);
			}
		}
		return numbers;
	}

	/** The way to say that a property is known to be missing. */
	static List<Fix> toVerify(FoundationModel model, KnownProperty wanted, ValidationIndex index) {
		Collection<Property> catalogue = index.document().getProperties();
		return catalogue.stream().filter(wanted::is).findFirst().map(property -> {
			Observation open = Identities.assign(ChainFactory.eINSTANCE.createObservation());
			open.setProperty(property);
			open.setState(DisclosureState.TO_VERIFY);
			return new Fix("note-to-verify", List.of(model, property),
					List.of(new Edit.Add(model, ChainPackage.Literals.SUBJECT__OBSERVATIONS, open)));
		}).map(List::of).orElse(List.of());
	}
}

package org.chainscape.examples.build;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Composition;
import org.chainscape.model.chain.Evolution;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.Ownership;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Faults of direction: circles, and supply against the order of stages. */
final class FaultsOfFlow {

	private FaultsOfFlow() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("flow.against-stage-order", FaultsOfFlow::backwards),
			circle("flow.supply-cycle", Supply.class),
			circle("structure.composition-cycle", Composition.class),
			new FaultKind("structure.subcategory-cycle", FaultsOfFlow::subcategories),
			circle("structure.evolution-cycle", Evolution.class),
			circle("structure.lineage-cycle", Lineage.class),
			circle("structure.ownership-cycle", Ownership.class),
			new FaultKind("structure.parent-cycle", FaultsOfFlow::parents));
	}

	/** A way back where there is a way: every circle leads through it, so both its ends are in what is reported. */
	private static FaultKind circle(String rule, Class<? extends Relation> type) {
		return new FaultKind(rule, ground -> ground.any(type, each -> each.getSource() != each.getTarget()).map(relation -> {
			Relation back = (Relation) EcoreUtil.create(relation.eClass());
			ground.relate(back, relation.getTarget(), relation.getSource());
			return Fault.among("a way back", relation.getSource(), relation.getTarget());
		}));
	}

	private static Optional<Fault> parents(Ground ground) {
		Company one = ground.any(Company.class);
		Company other = ground.any(Company.class, each -> each != one && each.getParent() == null).orElseThrow();
		one.setParent(other);
		other.setParent(one);
		return Optional.of(Fault.among("parents of each other", one, other));
	}

	/** The library knows no sub-categories, so both ways are new. */
	private static Optional<Fault> subcategories(Ground ground) {
		Segment wide = ground.any(Segment.class);
		return ground.any(Segment.class, each -> !EcoreUtil.isAncestor(each, wide) && !EcoreUtil.isAncestor(wide, each)).map(narrow -> {
			ground.relate(Ground.CHAIN.createSubcategory(), wide, narrow);
			ground.relate(Ground.CHAIN.createSubcategory(), narrow, wide);
			return Fault.among("sub-categories of each other", wide, narrow);
		});
	}

	private static Optional<Fault> backwards(Ground ground) {
		return ground.any(Perspective.class, each -> each.isOrdered() && each.getStages().size() > 1).map(perspective -> {
			List<Stage> stages = perspective.getStages();
			int early = ground.random(stages.size() - 1);
			int late = early + 1 + ground.random(stages.size() - early - 1);
			Supply supply = ground.relate(Ground.CHAIN.createSupply(), place(stages.get(late), ground), place(stages.get(early), ground));
			return Fault.at(supply, "supply from a later stage");
		});
	}

	private static Place place(Stage stage, Ground ground) {
		return stage.getSegments().isEmpty() ? stage : ground.any(stage.getSegments());
	}
}

package org.chainscape.diagram.operation;

import java.util.List;
import java.util.Objects;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A kind of relation one can draw.
 *
 * @param type class of the relation that is created
 */
public record RelationKind(EClass type) {

	/** Supply. */
	public static final RelationKind SUPPLY = new RelationKind(ChainPackage.Literals.SUPPLY);

	/** Refuses a missing type. */
	public RelationKind {
		Objects.requireNonNull(type);
	}

	/** {@return all kinds, in palette order} */
	public static List<RelationKind> all() {
		return List.of(ChainPackage.Literals.SUPPLY, ChainPackage.Literals.COMPETITION, ChainPackage.Literals.PARTNERSHIP,
				ChainPackage.Literals.OWNERSHIP, ChainPackage.Literals.INVESTMENT, ChainPackage.Literals.ADOPTION,
				ChainPackage.Literals.LINEAGE, ChainPackage.Literals.SUBSTITUTION, ChainPackage.Literals.COMPOSITION,
				ChainPackage.Literals.EVOLUTION, ChainPackage.Literals.DEPENDENCY, ChainPackage.Literals.INFLUENCE)
				.stream().map(RelationKind::new).toList();
	}

	/**
	 * Whether relations of this kind can start there.
	 *
	 * @param source the start
	 * @return true if it makes sense
	 */
	public boolean startsAt(ChainNode source) {
		if (source == null || source instanceof IndustryChain || source instanceof Event) {
			return false;
		}
		return switch (type.getClassifierID()) {
		case ChainPackage.OWNERSHIP, ChainPackage.INVESTMENT -> source instanceof Company;
		case ChainPackage.LINEAGE -> source instanceof Item;
		case ChainPackage.COMPOSITION, ChainPackage.EVOLUTION -> source instanceof Item || source instanceof Segment;
		case ChainPackage.SUBSTITUTION -> source instanceof Item || source instanceof Company || source instanceof Segment;
		default -> true;
		};
	}

	/**
	 * Whether a relation of this kind makes sense between two nodes. Nothing is related to itself, to what it contains or to what contains it.
	 *
	 * @param source the start
	 * @param target the end
	 * @return true if it can be drawn
	 */
	public boolean connects(ChainNode source, ChainNode target) {
		if (!startsAt(source) || target == null || source == target || contains(source, target) || contains(target, source)) {
			return false;
		}
		return switch (type.getClassifierID()) {
		case ChainPackage.OWNERSHIP, ChainPackage.INVESTMENT -> target instanceof Company;
		case ChainPackage.LINEAGE, ChainPackage.ADOPTION -> target instanceof Item;
		case ChainPackage.COMPOSITION, ChainPackage.EVOLUTION -> target instanceof Item || target instanceof Segment;
		case ChainPackage.SUBSTITUTION -> target instanceof Item && source instanceof Item
				|| target instanceof Company && source instanceof Company || target instanceof Segment && source instanceof Segment;
		default -> !(target instanceof IndustryChain) && !(target instanceof Event);
		};
	}

	/**
	 * How it is called.
	 *
	 * @param language the language
	 * @return its label
	 */
	public String label(Language language) {
		return Labels.of(type, language);
	}

	private static boolean contains(EObject ancestor, EObject object) {
		return EcoreUtil.isAncestor(ancestor, object);
	}
}

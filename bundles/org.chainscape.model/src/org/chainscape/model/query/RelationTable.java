package org.chainscape.model.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What relations may join. The palette and the rules ask here, so that nothing can be drawn that is reported afterwards. */
public final class RelationTable {

	/** Why a relation makes no sense. */
	public enum Refusal {
		/** It would lead from a node to itself. */
		SELF,
		/** One end contains the other. */
		INSIDE,
		/** It does not start or end at such nodes. */
		ENDS,
		/** Its ends have to be of one sort. */
		UNLIKE
	}

	/**
	 * What a kind of relation may join. A kind may have several rows.
	 *
	 * @param sources where it may start; an abstract class stands for everything below it
	 * @param targets where it may end
	 */
	public record Ends(List<EClass> sources, List<EClass> targets) {

		private static Ends both(EClass... types) {
			return new Ends(List.of(types), List.of(types));
		}

		private boolean startsAt(ChainNode node) {
			return sources.stream().anyMatch(each -> each.isInstance(node));
		}

		private boolean endsAt(ChainNode node) {
			return targets.stream().anyMatch(each -> each.isInstance(node));
		}
	}

	private static final EClass CHAIN = ChainPackage.Literals.INDUSTRY_CHAIN;
	private static final EClass STAGE = ChainPackage.Literals.STAGE;
	private static final EClass SEGMENT = ChainPackage.Literals.SEGMENT;
	private static final EClass ITEM = ChainPackage.Literals.ITEM;
	private static final EClass COMPANY = ChainPackage.Literals.COMPANY;
	private static final EClass EVENT = ChainPackage.Literals.EVENT;
	private static final List<EClass> ANYTHING = List.of(STAGE, SEGMENT, ITEM, COMPANY, CHAIN, EVENT);
	private static final List<Ends> ANY_ENDS = List.of(new Ends(ANYTHING, ANYTHING));
	/** Kinds that are not named join anything with anything. */
	private static final Map<EClass, List<Ends>> TABLE = Map.of(
			ChainPackage.Literals.OWNERSHIP, List.of(new Ends(List.of(COMPANY), List.of(COMPANY, ITEM))),
			// Reports speak of money that goes into a field as well as into a company.
			ChainPackage.Literals.INVESTMENT, List.of(new Ends(List.of(COMPANY), List.of(COMPANY, SEGMENT, STAGE, CHAIN))),
			ChainPackage.Literals.ADOPTION, List.of(new Ends(ANYTHING, List.of(ITEM, SEGMENT))),
			// A class of models or a step of a technology is a segment; companies descend from others when they are spun off.
			ChainPackage.Literals.LINEAGE, List.of(Ends.both(ITEM, SEGMENT), Ends.both(COMPANY)),
			ChainPackage.Literals.COMPOSITION, List.of(Ends.both(ITEM, SEGMENT)),
			ChainPackage.Literals.SUBCATEGORY, List.of(Ends.both(ITEM), Ends.both(SEGMENT)),
			ChainPackage.Literals.EVOLUTION, List.of(Ends.both(ITEM, SEGMENT, STAGE)),
			ChainPackage.Literals.SUBSTITUTION, List.of(Ends.both(ITEM), Ends.both(COMPANY), Ends.both(SEGMENT)));

	private RelationTable() {
	}

	/**
	 * What relations of a class may join.
	 *
	 * @param type class of the relation
	 * @return the rows of the table; a relation has to fit one of them
	 */
	public static List<Ends> ends(EClass type) {
		return TABLE.getOrDefault(type, ANY_ENDS);
	}

	/**
	 * Whether relations of a class can start at a node.
	 *
	 * @param type class of the relation
	 * @param source the start
	 * @return true if there is something they could lead to
	 */
	public static boolean startsAt(EClass type, ChainNode source) {
		return ends(type).stream().anyMatch(row -> row.startsAt(source));
	}

	/**
	 * Why a relation makes no sense between two nodes. Nothing is related to itself. Nothing is related to what it contains or what contains
	 * it, but for two exceptions: a part can act on its whole, and the industry as such contains everything.
	 *
	 * @param type class of the relation
	 * @param source the start
	 * @param target the end
	 * @return why; empty if the relation makes sense
	 */
	public static Optional<Refusal> refusal(EClass type, ChainNode source, ChainNode target) {
		if (source == target) {
			return Optional.of(Refusal.SELF);
		}
		boolean acts = type == ChainPackage.Literals.INFLUENCE;
		if (contains(source, target) || !acts && contains(target, source)) {
			return Optional.of(Refusal.INSIDE);
		}
		List<Ends> rows = ends(type);
		if (rows.stream().anyMatch(row -> row.startsAt(source) && row.endsAt(target))) {
			return Optional.empty();
		}
		boolean unlike = startsAt(type, source) && rows.stream().anyMatch(row -> row.endsAt(target));
		return Optional.of(unlike ? Refusal.UNLIKE : Refusal.ENDS);
	}

	private static boolean contains(ChainNode outer, ChainNode inner) {
		return !CHAIN.isInstance(outer) && EcoreUtil.isAncestor(outer, inner);
	}
}

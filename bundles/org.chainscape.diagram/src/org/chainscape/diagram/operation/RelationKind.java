package org.chainscape.diagram.operation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A kind of relation one can draw, and what it may join.
 *
 * @param type class of the relation that is created
 */
public record RelationKind(EClass type) {

	/** Supply. */
	public static final RelationKind SUPPLY = new RelationKind(ChainPackage.Literals.SUPPLY);

	private static final Texts TEXTS = Texts.beside(RelationKind.class);
	private static final List<EClass> ANYTHING = List.of(ChainPackage.Literals.STAGE, ChainPackage.Literals.SEGMENT,
			ChainPackage.Literals.ITEM, ChainPackage.Literals.COMPANY);
	private static final List<EClass> ITEMS = List.of(ChainPackage.Literals.ITEM);
	private static final List<EClass> COMPANIES = List.of(ChainPackage.Literals.COMPANY);
	private static final List<EClass> THINGS = List.of(ChainPackage.Literals.ITEM, ChainPackage.Literals.SEGMENT);
	private static final List<EClass> STEPS = List.of(ChainPackage.Literals.ITEM, ChainPackage.Literals.SEGMENT, ChainPackage.Literals.STAGE);
	private static final List<EClass> OWNED = List.of(ChainPackage.Literals.COMPANY, ChainPackage.Literals.ITEM);
	private static final List<EClass> REPLACEABLE = List.of(ChainPackage.Literals.ITEM, ChainPackage.Literals.COMPANY,
			ChainPackage.Literals.SEGMENT);
	/** The relation table; kinds that are not named join anything with anything. */
	private static final Map<EClass, Ends> TABLE = Map.of(
			ChainPackage.Literals.OWNERSHIP, new Ends(COMPANIES, OWNED, false),
			ChainPackage.Literals.INVESTMENT, new Ends(COMPANIES, COMPANIES, false),
			ChainPackage.Literals.ADOPTION, new Ends(ANYTHING, THINGS, false),
			ChainPackage.Literals.LINEAGE, new Ends(ITEMS, ITEMS, false),
			ChainPackage.Literals.COMPOSITION, new Ends(THINGS, THINGS, false),
			ChainPackage.Literals.EVOLUTION, new Ends(STEPS, STEPS, false),
			ChainPackage.Literals.SUBSTITUTION, new Ends(REPLACEABLE, REPLACEABLE, true));
	private static final Ends ANY_ENDS = new Ends(ANYTHING, ANYTHING, false);

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
		return source != null && matches(ends().sources(), source);
	}

	/**
	 * Whether a relation of this kind makes sense between two nodes. Nothing is related to itself, to what it contains or to what contains it.
	 *
	 * @param source the start
	 * @param target the end
	 * @return true if it can be drawn
	 */
	public boolean connects(ChainNode source, ChainNode target) {
		return source != null && target != null && refusal(source, target, Language.EN).isEmpty();
	}

	/**
	 * Why a relation of this kind makes no sense between two nodes.
	 *
	 * @param source the start
	 * @param target the end
	 * @param language the language of the answer
	 * @return one short sentence, or nothing if the relation makes sense
	 */
	public Optional<String> refusal(ChainNode source, ChainNode target, Language language) {
		if (source == target) {
			return Optional.of(TEXTS.get(language, "connect.self"));
		}
		if (EcoreUtil.isAncestor(source, target) || EcoreUtil.isAncestor(target, source)) {
			boolean outer = EcoreUtil.isAncestor(source, target);
			return Optional.of(TEXTS.get(language, "connect.inside", Labels.name(outer ? source : target, language),
					Labels.name(outer ? target : source, language)));
		}
		Ends ends = ends();
		if (!matches(ends.sources(), source) || !matches(ends.targets(), target)) {
			return Optional.of(TEXTS.get(language, "connect.ends", label(language), names(ends.sources(), language),
					names(ends.targets(), language)));
		}
		boolean alike = !ends.alike() || ends.sources().stream().anyMatch(each -> each.isInstance(source) && each.isInstance(target));
		return alike ? Optional.empty() : Optional.of(TEXTS.get(language, "connect.alike", label(language)));
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

	private Ends ends() {
		return TABLE.getOrDefault(type, ANY_ENDS);
	}

	private static boolean matches(List<EClass> types, ChainNode node) {
		return types.stream().anyMatch(each -> each.isInstance(node));
	}

	private static String names(List<EClass> types, Language language) {
		return types.stream().map(each -> Labels.of(each, language)).reduce((one, other) -> TEXTS.get(language, "connect.or", one, other))
				.orElse("");
	}

	/**
	 * What a kind of relation may join.
	 *
	 * @param sources where it may start; an abstract class stands for everything below it
	 * @param targets where it may end
	 * @param alike whether both ends must be of the same of these classes
	 */
	private record Ends(List<EClass> sources, List<EClass> targets, boolean alike) {
	}
}

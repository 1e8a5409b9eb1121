package org.chainscape.diagram.operation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.query.RelationTable;
import org.chainscape.model.query.RelationTable.Ends;
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

	/** Refuses a missing type. */
	public RelationKind {
		Objects.requireNonNull(type);
	}

	/** {@return all kinds, in palette order} */
	public static List<RelationKind> all() {
		return List.of(ChainPackage.Literals.SUPPLY, ChainPackage.Literals.COMPETITION, ChainPackage.Literals.PARTNERSHIP,
				ChainPackage.Literals.OWNERSHIP, ChainPackage.Literals.INVESTMENT, ChainPackage.Literals.ADOPTION,
				ChainPackage.Literals.LINEAGE, ChainPackage.Literals.SUBSTITUTION, ChainPackage.Literals.COMPOSITION,
				ChainPackage.Literals.SUBCATEGORY, ChainPackage.Literals.EVOLUTION, ChainPackage.Literals.DEPENDENCY,
				ChainPackage.Literals.INFLUENCE)
				.stream().map(RelationKind::new).toList();
	}

	/**
	 * Whether relations of this kind can start there.
	 *
	 * @param source the start
	 * @return true if it makes sense
	 */
	public boolean startsAt(ChainNode source) {
		return source != null && RelationTable.startsAt(type, source);
	}

	/**
	 * Whether a relation of this kind makes sense between two nodes. Nothing is related to itself, to what it contains or to what contains it.
	 *
	 * @param source the start
	 * @param target the end
	 * @return true if it can be drawn
	 */
	public boolean connects(ChainNode source, ChainNode target) {
		return source != null && target != null && RelationTable.refusal(type, source, target).isEmpty();
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
		return RelationTable.refusal(type, source, target).map(refusal -> switch (refusal) {
			case SELF -> TEXTS.get(language, "connect.self");
			case INSIDE -> inside(source, target, language);
			case ENDS -> TEXTS.get(language, "connect.ends", label(language), names(Ends::sources, language), names(Ends::targets, language));
			case UNLIKE -> TEXTS.get(language, "connect.alike", label(language));
		});
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

	private static String inside(ChainNode source, ChainNode target, Language language) {
		boolean outer = EcoreUtil.isAncestor(source, target);
		return TEXTS.get(language, "connect.inside", Labels.name(outer ? source : target, language),
				Labels.name(outer ? target : source, language));
	}

	private String names(Function<Ends, List<EClass>> side, Language language) {
		return RelationTable.ends(type).stream().flatMap(row -> side.apply(row).stream()).distinct().map(each -> Labels.of(each, language))
				.reduce((one, other) -> TEXTS.get(language, "connect.or", one, other)).orElse("");
	}
}

package org.chainscape.validation.mend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.change.Deletion;
import org.chainscape.model.change.Uses;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Elements;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.ElementNames;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.Fixes;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says in words what edits do. Never changes a document. */
public final class Preview {

	private static final Texts TEXTS = Texts.beside(Preview.class);

	private final Elements index;
	private final Language language;
	/** Of the document, once it is needed; only where that does not change. */
	private Uses uses;

	Preview(Elements index, Language language) {
		this.index = index;
		this.language = language;
	}

	/**
	 * What a fix does.
	 *
	 * @param fix the fix
	 * @param document the document it was made for, in its present state
	 * @param language the language of the lines
	 * @return what is done, in this order
	 * @throws org.chainscape.validation.fix.OutdatedFixException if one of its edits can no longer be made
	 */
	public static List<PreviewLine> of(Fix fix, ChainDocument document, Language language) {
		return each(document, language).apply(fix);
	}

	/**
	 * For many fixes, each by itself; what is asked of the whole document is asked once.
	 *
	 * @param document the document the fixes were made for, which does not change meanwhile
	 * @param language the language of the lines
	 * @return says what a fix does, like {@link #of}
	 */
	public static Function<Fix, List<PreviewLine>> each(ChainDocument document, Language language) {
		Preview preview = new Preview(ElementIndex.of(document), language);
		return fix -> {
			Fixes.check(fix.edits(), document);
			if (fix.edits().size() > 1) {
				// Later edits see what earlier ones did, so they are made on a copy.
				return new Trial(document).make(fix, language);
			}
			if (fix.edits().get(0) instanceof Edit.Delete delete) {
				preview.uses = preview.uses == null ? Uses.of(document) : preview.uses;
				return preview.lines(Deletion.of(List.of(delete.target()), preview.uses));
			}
			return preview.lines(fix.edits().get(0), document);
		};
	}

	/** {@return what an edit does to a document that is in the state in which the edit is made} */
	List<PreviewLine> lines(Edit edit, ChainDocument document) {
		if (edit instanceof Edit.Delete delete) {
			return lines(Deletion.of(List.of(delete.target()), Uses.of(document)));
		}
		List<PreviewLine> lines = new ArrayList<>();
		if (edit instanceof Edit.Change change) {
			lines.add(line(PreviewLine.Kind.CHANGED, change.target(), change.feature(), change.target().eGet(change.feature()), change.value()));
		} else if (edit instanceof Edit.Add add) {
			lines.add(line(PreviewLine.Kind.ADDED, add.target(), add.feature(), null, add.value()));
		} else if (edit instanceof Edit.Remove remove) {
			lines.add(line(PreviewLine.Kind.REMOVED, remove.target(), remove.feature(), remove.value(), null));
		} else if (edit instanceof Edit.Move move) {
			lines.add(new PreviewLine(PreviewLine.Kind.MOVED, id(move.target()), name(move.target()), Labels.of(move.target().eClass(), language),
				move.target().eContainer() == null ? "" : name(move.target().eContainer()), name(move.container())));
		}
		return lines;
	}

	/** {@return what a deletion does} */
	List<PreviewLine> lines(Deletion deletion) {
		List<PreviewLine> lines = new ArrayList<>();
		for (EObject root : deletion.roots()) {
			String name = name(root);
			long inside = parts(root);
			String before = inside == 0 ? name : TEXTS.get(language, "deleted.with", name, Long.toString(inside));
			lines.add(new PreviewLine(PreviewLine.Kind.DELETED, id(root), name, Labels.of(root.eClass(), language), before, ""));
		}
		for (Deletion.Release release : deletion.releases()) {
			PreviewLine.Kind kind = release.feature().isMany() ? PreviewLine.Kind.REMOVED : PreviewLine.Kind.CHANGED;
			lines.add(line(kind, release.holder(), release.feature(), release.value(), null));
		}
		return lines;
	}

	private PreviewLine line(PreviewLine.Kind kind, EObject element, EStructuralFeature feature, Object before, Object after) {
		return new PreviewLine(kind, id(element), name(element), Labels.of(feature, language), text(feature, before), text(feature, after));
	}

	private static long parts(EObject root) {
		long parts = 0;
		for (EObject part : (Iterable<EObject>) root::eAllContents) {
			parts += Identities.idOf(part) == null ? 0 : 1;
		}
		return parts;
	}

	private String name(EObject element) {
		return ElementNames.of(element, index, language);
	}

	private static String id(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			String id = Identities.idOf(at);
			if (id != null && !id.isBlank()) {
				return id;
			}
		}
		return "";
	}

	private String text(EStructuralFeature feature, Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof EObject element) {
			return element.eIsProxy() ? "?" : name(element);
		}
		if (value instanceof Boolean truth) {
			return TEXTS.get(language, truth ? "yes" : "no");
		}
		if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum type) {
			return Labels.of(type, literal, language);
		}
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		return shown(feature, value.toString()).map(this::name).orElse(value.toString());
	}

	/** Views point at elements by id, which says nothing to a person. */
	private Optional<EObject> shown(EStructuralFeature feature, String value) {
		EClass owner = feature.getEContainingClass();
		boolean pointer = owner.getEPackage() == ViewPackage.eINSTANCE && feature != ViewPackage.Literals.VIEW_ELEMENT__ID;
		return pointer ? index.find(value) : Optional.empty();
	}
}

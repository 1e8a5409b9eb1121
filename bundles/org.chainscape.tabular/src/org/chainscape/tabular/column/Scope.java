package org.chainscape.tabular.column;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The document tables are about and the language they speak. Not thread-safe: it belongs to who edits the document. */
public final class Scope {

	private static final Texts TEXTS = Texts.beside(Scope.class);

	private final ChainDocument document;
	private final Language language;
	/** Texts and labels that stand in thousands of cells. */
	private final Map<Object, String> known = new HashMap<>();
	private Names names;

	/**
	 * Looks at a document.
	 *
	 * @param document the document
	 * @param language the language of heads, words and sentences
	 */
	public Scope(ChainDocument document, Language language) {
		this.document = Objects.requireNonNull(document);
		this.language = Objects.requireNonNull(language);
	}

	/** {@return the document} */
	public ChainDocument document() {
		return document;
	}

	/** {@return the language of heads, words and sentences} */
	public Language language() {
		return language;
	}

	/** {@return who is called what, as of the last time it was forgotten; made by one pass over the document when it is first asked for} */
	public Names names() {
		if (names == null) {
			names = new Names(this);
		}
		return names;
	}

	/** To be told when elements have come, gone or been renamed. */
	public void forgetNames() {
		names = null;
	}

	/**
	 * Whether something can be edited here at all.
	 *
	 * @param row an element
	 * @return why not, if it belongs to a library of the document; empty if it is the document's own or not yet in any
	 */
	public Optional<String> foreign(EObject row) {
		EObject root = EcoreUtil.getRootContainer(row);
		return root instanceof ChainDocument library && root != document
				? Optional.of(text("locked.library", Labels.name(library, language))) : Optional.empty();
	}

	/**
	 * How an element is named in cells.
	 *
	 * @param element an element
	 * @return its name
	 */
	public String name(EObject element) {
		return element instanceof Security security && security.getCode() != null ? Ticker.text(security) : Labels.name(element, language);
	}

	/** {@return the label of a class or literal in the language of the tables} */
	String label(EModelElement element) {
		return known.computeIfAbsent(element, key -> Labels.of(element, language));
	}

	/** {@return a text without arguments that stands in many cells} */
	String word(String key) {
		return known.computeIfAbsent(key, missing -> text(key));
	}

	/** {@return a text and a number of others beside it} */
	String several(String text, int count) {
		return known.computeIfAbsent("several", key -> text("several", "\u0001", "\u0002")).replace("\u0002", Integer.toString(count))
			.replace("\u0001", text);
	}

	/** {@return a text of this package in the language of the tables} */
	String text(String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}
}

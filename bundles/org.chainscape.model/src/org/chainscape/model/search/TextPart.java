package org.chainscape.model.search;

import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EAttribute;

/** What sort of text of a chain is searched. */
public enum TextPart {
	/** Names, aliases, labels, tickers, handles. */
	NAMES,
	/** The words of sources: values as printed, quotes, statements, captions. */
	QUOTES,
	/** What the analyst wrote: notes, descriptions, remarks on figures. */
	REMARKS,
	/** Numbers, however they are printed. */
	NUMBERS;

	private static final Set<String> NAMED = Set.of("name", "nameEn", "aliases", "handle", "printedName", "printedAs", "label", "code",
			"printedTicker", "title", "publisher", "word", "unit", "series", "certificate", "path", "country", "currency");
	private static final Set<String> WRITTEN = Set.of("notes", "description", "subtitle", "remark", "feature", "scope", "method", "author",
			"completenessNote", "formula", "category", "location", "institute");

	/**
	 * The sort of text an attribute has.
	 *
	 * @param attribute an attribute of the metamodel
	 * @return the sort, or {@code null} if nobody reads it as text: ids, geometry, looks, choices from a list
	 */
	static TextPart of(EAttribute attribute) {
		boolean drawn = attribute.getEContainingClass().getEPackage() == ViewPackage.eINSTANCE;
		if (attribute.isID() || drawn && !isRead(attribute)) {
			return null;
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == java.math.BigDecimal.class) {
			return NUMBERS;
		}
		if (type != String.class || isMachineMade(attribute)) {
			return null;
		}
		return NAMED.contains(attribute.getName()) ? NAMES : drawn || WRITTEN.contains(attribute.getName()) ? REMARKS : QUOTES;
	}

	private static boolean isRead(EAttribute attribute) {
		return Set.of(ViewPackage.Literals.DIAGRAM__TITLE, ViewPackage.Literals.DIAGRAM__REMARK, ViewPackage.Literals.DIAGRAM__INSTITUTE,
				ViewPackage.Literals.NOTE__TEXT, ViewPackage.Literals.LAYER__NAME, ViewPackage.Literals.GROUP__NAME,
				ViewPackage.Literals.MATRIX_COLUMN__TITLE, ViewPackage.Literals.IMAGE__NAME).contains(attribute);
	}

	private static boolean isMachineMade(EAttribute attribute) {
		return Set.of(ChainPackage.Literals.CHAIN_DOCUMENT__FORMAT_VERSION, ChainPackage.Literals.CHAIN_DOCUMENT__LANGUAGE,
				ChainPackage.Literals.SPREADSHEET__DIGEST, ChainPackage.Literals.SPREADSHEET__ROWS).contains(attribute);
	}
}

package org.chainscape.tabular.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.PropertyColumn;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.tabular.grid.GridSettings;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The whole content of a document as tables, and what tables cannot hold of it. */
public final class ModelTables {

	/** The tables of a whole document; the others show the same things in another way. */
	private static final List<GridKind> KINDS = List.of(GridKind.COMPANIES, GridKind.SECURITIES, GridKind.QUOTES, GridKind.ESTIMATES,
		GridKind.PLACES, GridKind.PARTICIPATIONS, GridKind.ITEMS, GridKind.RELATIONS, GridKind.OBSERVATIONS, GridKind.PROPERTIES,
		GridKind.SOURCES);
	private static final Set<EClass> HELD = Set.of(ChainPackage.Literals.COMPANY, ChainPackage.Literals.SECURITY, ChainPackage.Literals.QUOTE,
		ChainPackage.Literals.ESTIMATE, ChainPackage.Literals.PLACE, ChainPackage.Literals.PARTICIPATION, ChainPackage.Literals.ITEM,
		ChainPackage.Literals.RELATION, ChainPackage.Literals.OBSERVATION, ChainPackage.Literals.PROPERTY, ChainPackage.Literals.SOURCE,
		ChainPackage.Literals.CITATION, ChainPackage.Literals.INDUSTRY_CHAIN, ChainPackage.Literals.PERSPECTIVE);

	private ModelTables() {
	}

	/**
	 * The tables of a document.
	 *
	 * @param document the document
	 * @param language the language of heads and words
	 * @return its tables that are not empty, with every column but those that repeat other tables
	 */
	public static List<Grid> of(ChainDocument document, Language language) {
		List<Grid> grids = new ArrayList<>();
		for (GridKind kind : KINDS) {
			GridSettings usual = GridSettings.standard(language);
			Grid grid = Grid.of(kind, document, usual);
			if (grid.totalRows() > 0) {
				List<String> keys = grid.allColumns().stream().filter(column -> !repeats(column)).map(Column::key).toList();
				grids.add(Grid.of(kind, document, usual.withColumns(keys)));
			}
		}
		return grids;
	}

	private static boolean repeats(Column column) {
		return column instanceof PropertyColumn || column.key().startsWith("count.") || column.key().startsWith("price")
			|| column.key().startsWith("valuation");
	}

	/**
	 * What the tables do not hold.
	 *
	 * @param document the document
	 * @param language the language
	 * @return a sentence for each sort of element that stands in none of them, with how many there are; empty if nothing is lost
	 */
	public static List<String> losses(ChainDocument document, Language language) {
		Map<EClass, Integer> lost = new HashMap<>();
		int severalCitations = 0;
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			EObject each = all.next();
			if (each instanceof Element element) {
				severalCitations += element.eIsSet(ChainPackage.Literals.ELEMENT__CITATIONS) && element.getCitations().size() > 1 ? 1 : 0;
				if (HELD.stream().noneMatch(held -> held.isInstance(element))) {
					lost.merge(each.eClass(), 1, Integer::sum);
				}
			}
		}
		List<String> sentences = new ArrayList<>();
		lost.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparing(EClass::getName)))
			.forEach(each -> sentences.add(ExportTexts.get(language, "loss.class", Labels.of(each.getKey(), language), each.getValue().toString())));
		if (severalCitations > 0) {
			sentences.add(ExportTexts.get(language, "loss.citations", Integer.toString(severalCitations)));
		}
		if (document.getChains().size() > 1) {
			sentences.add(ExportTexts.get(language, "loss.chains"));
		}
		return sentences;
	}
}

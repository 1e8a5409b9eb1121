package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Spreadsheet;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * What a table stated when it was imported still stands in it. Whether the statement is kept or goes is for a person to say: an import
 * deletes nothing. Kept, it no longer cites a row, so that the next import does not ask again.
 */
public final class WithdrawnByImport implements ElementRule<Element> {

	private static final RuleInfo INFO = new RuleInfo("import.withdrawn", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public Inputs<Element> inputs() {
		return Inputs.of(Element.class).within(Citation.class, ChainPackage.Literals.CITATION__SOURCE);
	}

	@Override
	public void check(Element element, ValidationIndex index, FindingSink sink) {
		if (element.getFlaws().contains(Flaw.WITHDRAWN)) {
			List<Source> tables = element.getCitations().stream().map(Citation::getSource).filter(Spreadsheet.class::isInstance).distinct().toList();
			sink.report(element, tables, element.eClass());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Element.class, element -> {
			if (!element.getFlaws().contains(Flaw.WITHDRAWN)) {
				return List.of();
			}
			Fix keep = new Fix("keep-withdrawn", List.of(element), keeping(element));
			return canGo(element, index) ? List.of(keep, Mending.delete("delete-element", element)) : List.of(keep);
		});
	}

	/** The table stays the source; the row that is gone does not. */
	private static List<Edit> keeping(Element element) {
		List<Edit> edits = new ArrayList<>();
		edits.add(new Edit.Remove(element, ChainPackage.Literals.ELEMENT__FLAWS, Flaw.WITHDRAWN));
		for (Citation citation : element.getCitations()) {
			if (citation.getSource() instanceof Spreadsheet && citation.getQuote() != null) {
				edits.add(new Edit.Change(citation, ChainPackage.Literals.CITATION__LINES, null));
				edits.add(new Edit.Change(citation, ChainPackage.Literals.CITATION__QUOTE, null));
			}
		}
		return edits;
	}

	/** Only what nothing else leans on is offered for deletion. */
	private static boolean canGo(Element element, ValidationIndex index) {
		if (element instanceof Place place
			&& !(place.getSegments().isEmpty() && place.getParticipations().isEmpty() && place.getItems().isEmpty())
			|| element instanceof Company company && !index.participationsOf(company).isEmpty()) {
			return false;
		}
		return element instanceof ChainNode node ? index.relationsOf(node).isEmpty()
			: element instanceof Relation || element instanceof Participation || element instanceof Observation || element instanceof Security
				|| element instanceof Quote || element instanceof Estimate;
	}
}

package org.chainscape.validation.rules;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Property;
import org.chainscape.model.view.ElementStyle;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.MatrixContent;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.ViewElement;
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

/** Style rules, columns of matrices and styles of elements point at elements and properties of the model. */
public final class UnknownViewReference implements ElementRule<ViewElement> {

	private static final RuleInfo INFO = new RuleInfo("diagram.unknown-reference", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ViewElement> subject() {
		return ViewElement.class;
	}

	@Override
	public Inputs<ViewElement> inputs() {
		return FigureGroups.ofPointing(ViewElement.class);
	}

	@Override
	public void check(ViewElement viewElement, ValidationIndex index, FindingSink sink) {
		unknown(viewElement, index).ifPresent(id -> sink.report(viewElement,
				viewElement.eContainer() == null ? "?" : viewElement.eContainer(), viewElement.eClass(), Statements.orDash(id)));
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return index.find(finding.elementId(), ViewElement.class).filter(viewElement -> unknown(viewElement, index).isPresent())
				.map(viewElement -> List.of(new Fix("delete-view-element", List.of(viewElement.eClass()),
						List.<Edit>of(new Edit.Delete(viewElement))))).orElse(List.of());
	}

	/** The id that leads nowhere, perhaps blank. */
	private static Optional<String> unknown(ViewElement viewElement, ValidationIndex index) {
		if (viewElement instanceof StyleRule rule && rule.getBasis() == StyleBasis.OBSERVATION) {
			return missing(rule.getProperty(), Property.class, index);
		}
		if (viewElement instanceof ElementStyle style) {
			return missing(style.getElement(), Element.class, index);
		}
		if (viewElement instanceof MatrixColumn column) {
			Optional<String> property = column.getContent() == MatrixContent.OBSERVATION
					? missing(column.getProperty(), Property.class, index) : Optional.empty();
			Optional<String> element = column.getContent() == MatrixContent.PARTICIPATION && !Statements.isBlank(column.getElement())
					? missing(column.getElement(), Element.class, index) : Optional.empty();
			return property.or(() -> element);
		}
		return Optional.empty();
	}

	private static Optional<String> missing(String id, Class<? extends Element> type, ValidationIndex index) {
		return index.find(id, type).isPresent() ? Optional.empty() : Optional.of(id == null ? "" : id);
	}
}

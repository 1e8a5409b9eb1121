package org.chainscape.tabular.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.tabular.column.CitationColumn;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.FeatureColumn;
import org.chainscape.tabular.column.ReferenceColumn;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.column.StatementColumn;
import org.chainscape.tabular.column.TickerColumn;
import org.chainscape.tabular.column.YearColumn;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The records that belong to an element: the columns of their table, and how a new one begins. */
public final class Records {

	private static final int MOST = 5;
	private static final int NARROW = 10;
	private static final int MEDIUM = 16;
	private static final int WIDE = 24;

	private final Scope scope;
	private final EReference feature;

	/**
	 * For the records of a feature.
	 *
	 * @param scope the document and the language
	 * @param feature a containment reference with several values
	 */
	public Records(Scope scope, EReference feature) {
		this.scope = scope;
		this.feature = feature;
	}

	/** {@return the class of the records} */
	public EClass type() {
		return feature.getEReferenceType();
	}

	/** {@return the feature they are kept in} */
	public EReference feature() {
		return feature;
	}

	/** {@return the columns of their table} */
	public List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		if (type() == ChainPackage.Literals.ESTIMATE) {
			columns.add(new YearColumn(scope, NARROW));
		} else if (ChainPackage.Literals.OBSERVATION.isSuperTypeOf(type())) {
			columns.add(type() == ChainPackage.Literals.QUOTE ? attribute(ChainPackage.Literals.OBSERVATION__AS_OF, NARROW)
				: new ReferenceColumn(scope, ChainPackage.Literals.OBSERVATION__PROPERTY, WIDE));
		}
		if (ChainPackage.Literals.OBSERVATION.isSuperTypeOf(type())) {
			columns.add(new StatementColumn(scope, MEDIUM));
			if (type() == ChainPackage.Literals.OBSERVATION) {
				columns.add(attribute(ChainPackage.Literals.OBSERVATION__AS_OF, NARROW));
				columns.add(attribute(ChainPackage.Literals.OBSERVATION__PERIOD_START, NARROW));
				columns.add(attribute(ChainPackage.Literals.OBSERVATION__PERIOD_END, NARROW));
			}
			columns.add(attribute(ChainPackage.Literals.OBSERVATION__ACTUALITY, NARROW));
		} else if (type() == ChainPackage.Literals.CITATION) {
			citation(columns);
			return columns;
		} else {
			if (type() == ChainPackage.Literals.SECURITY) {
				columns.add(new TickerColumn(scope, MEDIUM));
			}
			usual(columns);
		}
		if (ChainPackage.Literals.ELEMENT.isSuperTypeOf(type())) {
			columns.add(CitationColumn.source(scope, WIDE));
		}
		return columns;
	}

	private void citation(List<Column> columns) {
		columns.add(new ReferenceColumn(scope, ChainPackage.Literals.CITATION__SOURCE, WIDE));
		columns.add(attribute(ChainPackage.Literals.CITATION__SECTION, MEDIUM));
		columns.add(attribute(ChainPackage.Literals.CITATION__LOCATOR, NARROW));
		columns.add(attribute(ChainPackage.Literals.CITATION__PAGE, NARROW));
		columns.add(attribute(ChainPackage.Literals.CITATION__LINES, NARROW));
		columns.add(attribute(ChainPackage.Literals.CITATION__QUOTE, WIDE));
	}

	private Column attribute(EAttribute attribute, int width) {
		return new FeatureColumn(scope, attribute, width);
	}

	/** What stands first in the form stands first in the table. */
	private void usual(List<Column> columns) {
		for (Field field : Form.of(List.of(type())).fields(Tab.OVERVIEW)) {
			int width = field.editor() == Editor.LINE || field.editor() == Editor.PARAGRAPH ? WIDE : MEDIUM;
			if (columns.size() < MOST && !field.editor().isWide() && field.feature() != ChainPackage.Literals.ELEMENT__NOTES) {
				if (field.feature() instanceof EAttribute attribute) {
					columns.add(attribute(attribute, width));
				} else if (field.feature() instanceof EReference reference) {
					columns.add(new ReferenceColumn(scope, reference, WIDE));
				}
			}
		}
	}

	/** {@return the reference that makes a record what it is and is asked for first, such as the property of an observation} */
	public Optional<EReference> key() {
		return type().getEAllReferences().stream().filter(each -> each.isRequired() && !each.isContainment() && !each.isContainer()
			&& !each.isMany()).findFirst();
	}

	/**
	 * What the key of a new record surely is.
	 *
	 * @param owner what it will belong to
	 * @return the property prices and estimates are of already; empty where somebody has to be asked
	 */
	public Optional<EObject> usualKey(EObject owner) {
		boolean priced = type() == ChainPackage.Literals.QUOTE || type() == ChainPackage.Literals.ESTIMATE;
		if (!priced) {
			return Optional.empty();
		}
		Stream<EObject> elsewhere = scope.document().getCompanies().stream().flatMap(company -> company.getSecurities().stream())
			.flatMap(security -> values(security).stream());
		return Stream.concat(values(owner).stream(), elsewhere).map(each -> ((Observation) each).getProperty()).filter(Objects::nonNull)
			.map(EObject.class::cast).findFirst();
	}

	/**
	 * The records of an element.
	 *
	 * @param owner the element
	 * @return its records, in order; not a copy
	 */
	@SuppressWarnings("unchecked")
	public List<EObject> values(EObject owner) {
		return owner.eIsSet(feature) ? (List<EObject>) owner.eGet(feature) : List.of();
	}

	/**
	 * Adds a record to an element. To be called inside a step.
	 *
	 * @param owner the element
	 * @param key the value of its key; {@code null} if it has none
	 * @return the record
	 */
	@SuppressWarnings("unchecked")
	public EObject add(EObject owner, EObject key) {
		EObject record = EcoreUtil.create(type());
		key().filter(reference -> key != null).ifPresent(reference -> record.eSet(reference, key));
		((List<EObject>) owner.eGet(feature)).add(Identities.assign(record));
		return record;
	}
}

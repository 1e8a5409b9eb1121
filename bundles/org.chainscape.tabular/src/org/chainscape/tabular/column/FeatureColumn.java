package org.chainscape.tabular.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.chainscape.model.PartialDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;

/** A column of an attribute of the rows. */
public final class FeatureColumn extends OwnFeatureColumn {

	private final EAttribute attribute;

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param attribute an attribute
	 * @param width its width, in Latin characters
	 */
	public FeatureColumn(Scope scope, EAttribute attribute, int width) {
		super(scope, attribute.getName(), attribute, type(attribute), width);
		this.attribute = attribute;
	}

	/**
	 * Makes a column where another one has the name of the attribute.
	 *
	 * @param scope the document
	 * @param key its key
	 * @param attribute an attribute
	 * @param width its width, in Latin characters
	 */
	public FeatureColumn(Scope scope, String key, EAttribute attribute, int width) {
		super(scope, key, attribute, type(attribute), width);
		this.attribute = attribute;
	}

	private static ColumnType type(EAttribute attribute) {
		Class<?> java = attribute.getEAttributeType().getInstanceClass();
		if (attribute.isMany()) {
			return ColumnType.LIST;
		} else if (attribute.getEAttributeType() instanceof EEnum) {
			return ColumnType.CHOICE;
		} else if (java == boolean.class || java == Boolean.class) {
			return ColumnType.BOOLEAN;
		} else if (java == PartialDate.class) {
			return ColumnType.DATE;
		}
		return Number.class.isAssignableFrom(java) || java.isPrimitive() ? ColumnType.NUMBER : ColumnType.TEXT;
	}

	@Override
	public String text(EObject row) {
		if (!has(row) || attribute.isMany() && !row.eIsSet(attribute)) {
			return "";
		}
		if (attribute.isMany()) {
			return values(row).stream().map(value -> Values.write(attribute, value, scope())).collect(Collectors.joining(Values.BETWEEN));
		}
		Object value = row.eGet(attribute);
		// What nobody has chosen is an empty cell, not a word for it.
		boolean blank = type() == ColumnType.CHOICE && value != null && value.equals(attribute.getDefaultValue()) && isNeutral(value);
		return blank ? "" : Values.write(attribute, value, scope());
	}

	private static boolean isNeutral(Object value) {
		return "unspecified".equals(value.toString()) || "blank".equals(value.toString());
	}

	@Override
	public Object value(EObject row) {
		if (!has(row) || attribute.isMany()) {
			return super.value(row);
		}
		Object value = row.eGet(attribute);
		if (value instanceof BigDecimal number) {
			return NumberValue.of(number);
		} else if (value instanceof Integer number) {
			return NumberValue.of(BigDecimal.valueOf(number));
		} else if (value instanceof Double number) {
			return NumberValue.of(BigDecimal.valueOf(number));
		}
		return value instanceof PartialDate ? value : super.value(row);
	}

	@Override
	Attempt fill(EObject row, String text) {
		return attribute.isMany() ? writeAll(Values.split(text)) : writeOne(row, text);
	}

	private Attempt writeOne(EObject row, String text) {
		Values.Read read = Values.read(attribute, text, scope());
		if (read.refusal() != null) {
			return Attempt.refuse(read.refusal());
		}
		return Objects.equals(read.value(), row.eGet(attribute)) ? Attempt.NOTHING
			: Attempt.of((object, removed) -> object.eSet(attribute, read.value()));
	}

	private Attempt writeAll(List<String> parts) {
		List<Object> values = new ArrayList<>();
		for (String part : parts) {
			Values.Read read = Values.read(attribute, part, scope());
			if (read.refusal() != null) {
				return Attempt.refuse(read.refusal());
			}
			if (!values.contains(read.value())) {
				values.add(read.value());
			}
		}
		return Attempt.of((object, removed) -> object.eSet(attribute, values));
	}

	@Override
	public List<String> choices() {
		if (attribute.getEAttributeType() instanceof EEnum choice && !attribute.isMany()) {
			return Values.labels(choice, scope());
		}
		return type() == ColumnType.BOOLEAN ? List.of(scope().text("yes"), scope().text("no")) : List.of();
	}

	private List<?> values(EObject row) {
		return row.eIsSet(attribute) ? (List<?>) row.eGet(attribute) : List.of();
	}
}

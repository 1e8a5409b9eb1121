package org.chainscape.rules.evl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.chainscape.validation.OwnRules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.introspection.IPropertyGetter;
import org.eclipse.epsilon.eol.execute.introspection.IPropertySetter;

/**
 * Reads features of elements for rules, and lets none be set. References into other files stay closed: following one would read that
 * file.
 */
final class ElementFeatures implements IPropertyGetter, IPropertySetter {

	@Override
	public Object invoke(Object element, String property, IEolContext context) throws EolRuntimeException {
		EStructuralFeature feature = ((EObject) element).eClass().getEStructuralFeature(property);
		if (feature == null) {
			throw new BadRuleException(OwnRules.Reason.PROPERTY, ((EObject) element).eClass().getName() + '.' + property,
				context.getExecutorFactory().getActiveModuleElement());
		}
		return seen(((EObject) element).eGet(feature, false));
	}

	@Override
	public boolean hasProperty(Object element, String property, IEolContext context) {
		return ((EObject) element).eClass().getEStructuralFeature(property) != null;
	}

	@Override
	public void invoke(Object element, String property, Object value, IEolContext context) throws EolRuntimeException {
		throw readOnly(context);
	}

	@Override
	public void invoke(Object element, Map<String, Object> properties, IEolContext context) throws EolRuntimeException {
		throw readOnly(context);
	}

	private static BadRuleException readOnly(IEolContext context) {
		return new BadRuleException(OwnRules.Reason.READONLY, "", context.getExecutorFactory().getActiveModuleElement());
	}

	/** A value as rules see it: decimals as the engine's real numbers, lists closed, references out of the file empty. */
	static Object seen(Object value) {
		if (value instanceof BigDecimal decimal) {
			return decimal.doubleValue();
		}
		if (value instanceof InternalEList<?> list) {
			return new ReadOnlyList(list.basicList(), ElementFeatures::seen);
		}
		if (value instanceof List<?> list) {
			return new ReadOnlyList(list, ElementFeatures::seen);
		}
		return value instanceof EObject object && object.eIsProxy() ? null : value;
	}
}

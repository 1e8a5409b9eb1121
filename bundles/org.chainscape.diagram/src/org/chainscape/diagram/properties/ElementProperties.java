package org.chainscape.diagram.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.diagram.library.ForeignElementException;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;

/**
 * The properties of one element, and of its box on the diagram where it has one. Every change is one step of the history. What belongs to
 * another file is shown and says that it cannot be edited here.
 */
public final class ElementProperties implements IPropertySource {

	private static final String READ_ONLY = "readOnly";

	private final EditSession session;
	private final List<EObject> objects;
	private final Map<Object, Entry> entries = new LinkedHashMap<>();

	/**
	 * For one element.
	 *
	 * @param session the open document
	 * @param objects the element, and view elements that belong to it
	 */
	public ElementProperties(EditSession session, List<? extends EObject> objects) {
		this.session = Objects.requireNonNull(session);
		this.objects = List.copyOf(objects);
		for (EObject object : this.objects) {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				if (isShown(feature)) {
					Entry entry = new Entry(object, feature);
					entries.put(entry.id(), entry);
				}
			}
		}
	}

	/**
	 * The properties of an element, together with those of its box on a diagram.
	 *
	 * @param session the open document
	 * @param element the element
	 * @param diagram the diagram, or {@code null}
	 * @return its properties
	 */
	public static ElementProperties of(EditSession session, EObject element, Diagram diagram) {
		List<EObject> objects = new ArrayList<>(List.of(element));
		String id = Identities.idOf(element);
		if (diagram != null && id != null) {
			diagram.getNodes().stream().filter(node -> id.equals(node.getElement())).findFirst().ifPresent(objects::add);
		}
		return new ElementProperties(session, objects);
	}

	@Override
	public Object getEditableValue() {
		return objects.get(0);
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		List<IPropertyDescriptor> descriptors = new ArrayList<>();
		PropertyDescriptor type = new PropertyDescriptor("type", DiagramTexts.get("property.type"));
		type.setCategory(DiagramTexts.get("category.basic"));
		descriptors.add(type);
		if (isForeign(objects.get(0))) {
			PropertyDescriptor why = new PropertyDescriptor(READ_ONLY, DiagramTexts.get("property.readOnly"));
			why.setCategory(DiagramTexts.get("category.basic"));
			why.setDescription(ForeignElementException.sentence(objects.get(0)));
			descriptors.add(why);
		}
		for (Entry entry : entries.values()) {
			PropertyDescriptor descriptor = descriptor(entry);
			descriptors.add(isForeign(entry.object) ? readOnly(descriptor, entry.object) : descriptor);
		}
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	/** What belongs to another file is changed there. */
	private boolean isForeign(EObject object) {
		return Libraries.isForeign(object, session.document());
	}

	/** The same line without an editor. */
	private static PropertyDescriptor readOnly(PropertyDescriptor editable, EObject object) {
		PropertyDescriptor line = new PropertyDescriptor(editable.getId(), editable.getDisplayName());
		line.setLabelProvider(editable.getLabelProvider());
		line.setCategory(editable.getCategory());
		line.setDescription(ForeignElementException.sentence(object));
		return line;
	}

	@Override
	public Object getPropertyValue(Object id) {
		Entry entry = entries.get(id);
		if (READ_ONLY.equals(id)) {
			return ForeignElementException.sentence(objects.get(0));
		}
		if (entry == null) {
			return "type".equals(id) ? DiagramTexts.label(objects.get(0).eClass()) : null;
		}
		Object value = entry.object.eGet(entry.feature);
		if (entry.feature instanceof EReference) {
			return value;
		}
		if (isChoice(entry.feature)) {
			return choices((EAttribute) entry.feature).indexOf(value);
		}
		return FeatureValues.text(entry.object, entry.feature);
	}

	@Override
	public boolean isPropertySet(Object id) {
		Entry entry = entries.get(id);
		return entry != null && !isForeign(entry.object) && entry.object.eIsSet(entry.feature);
	}

	@Override
	public void resetPropertyValue(Object id) {
		Entry entry = entries.get(id);
		if (entry != null && !entry.feature.isRequired() && !isForeign(entry.object)) {
			change(entry, () -> entry.object.eUnset(entry.feature));
		}
	}

	@Override
	public void setPropertyValue(Object id, Object typed) {
		Entry entry = entries.get(id);
		if (entry == null || typed == null || isForeign(entry.object)) {
			return;
		}
		Object value = typed;
		if (entry.feature instanceof EAttribute attribute) {
			if (typed instanceof Integer choice && isChoice(attribute)) {
				if (choice < 0) {
					return;
				}
				value = choices(attribute).get(choice);
			} else if (typed instanceof String text) {
				if (FeatureValues.problem(attribute, text).isPresent() || attribute.isRequired() && text.isBlank()) {
					return;
				}
				value = FeatureValues.value(attribute, text);
			}
		} else if (typed == ReferenceEditor.NOTHING) {
			value = null;
		}
		Object newValue = value;
		if (!Objects.equals(entry.object.eGet(entry.feature), newValue)) {
			change(entry, () -> entry.object.eSet(entry.feature, newValue));
		}
	}

	private void change(Entry entry, Runnable code) {
		session.run(DiagramTexts.get("step.property", DiagramTexts.label(entry.feature)), code);
	}

	private PropertyDescriptor descriptor(Entry entry) {
		String label = DiagramTexts.label(entry.feature);
		PropertyDescriptor descriptor;
		if (entry.feature instanceof EReference reference) {
			descriptor = new ReferenceDescriptor(entry.id(), label, session.document(), entry.object, reference);
		} else if (isChoice(entry.feature)) {
			List<Object> choices = choices((EAttribute) entry.feature);
			String[] labels = choices.stream().map(choice -> choiceLabel((EAttribute) entry.feature, choice)).toArray(String[]::new);
			descriptor = new ComboBoxPropertyDescriptor(entry.id(), label, labels);
			descriptor.setLabelProvider(choiceLabels(labels));
		} else if (entry.feature.isMany() && ((EAttribute) entry.feature).getEAttributeType() instanceof EEnum) {
			descriptor = new PropertyDescriptor(entry.id(), label);
		} else {
			descriptor = new TextPropertyDescriptor(entry.id(), label);
			descriptor.setValidator(typed -> FeatureValues.problem((EAttribute) entry.feature, (String) typed).orElse(null));
		}
		descriptor.setCategory(DiagramTexts.get(category(entry.feature)));
		descriptor.setDescription(label);
		return descriptor;
	}

	private static ILabelProvider choiceLabels(String[] labels) {
		return new LabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Integer index && index >= 0 && index < labels.length ? labels[index] : "";
			}
		};
	}

	private static boolean isShown(EStructuralFeature feature) {
		boolean contained = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
		boolean geometryKey = feature == ViewPackage.Literals.DIAGRAM_NODE__ELEMENT || feature == ViewPackage.Literals.VIEW_ELEMENT__ID
				|| feature == ViewPackage.Literals.DIAGRAM_EDGE__RELATION || feature == ViewPackage.Literals.DIAGRAM__PERSPECTIVES;
		return feature.isChangeable() && !feature.isDerived() && !contained && !geometryKey && feature != ChainPackage.Literals.ELEMENT__ID
				&& feature != ChainPackage.Literals.CHAIN_DOCUMENT__FORMAT_VERSION;
	}

	private static String category(EStructuralFeature feature) {
		if (feature.getEContainingClass() == ViewPackage.Literals.DIAGRAM_NODE || feature.getEContainingClass() == ViewPackage.Literals.NOTE) {
			return "category.geometry";
		}
		if (feature.getEContainingClass() == ChainPackage.Literals.ELEMENT) {
			return "category.record";
		}
		if (feature.getEContainingClass() == ChainPackage.Literals.NAMED_ELEMENT) {
			return "category.basic";
		}
		return feature instanceof EReference ? "category.references" : "category.detail";
	}

	private static boolean isChoice(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && !feature.isMany() && (attribute.getEAttributeType() instanceof EEnum
				|| attribute.getEAttributeType().getInstanceClass() == boolean.class);
	}

	private static List<Object> choices(EAttribute feature) {
		if (feature.getEAttributeType() instanceof EEnum literals) {
			return literals.getELiterals().stream().map(EEnumLiteral::getInstance).map(Object.class::cast).toList();
		}
		return List.of(Boolean.FALSE, Boolean.TRUE);
	}

	private static String choiceLabel(EAttribute feature, Object choice) {
		if (choice instanceof Boolean flag) {
			return DiagramTexts.get(flag ? "value.yes" : "value.no");
		}
		return Labels.of((EEnum) feature.getEAttributeType(), (Enumerator) choice, DiagramTexts.language());
	}

	/** One line of the table. */
	private record Entry(EObject object, EStructuralFeature feature) {

		/** Feature and class name it; the object does not, so that the line keeps its place when another element is selected. */
		String id() {
			return feature.getEContainingClass().getName() + '.' + feature.getName();
		}
	}
}

package org.chainscape.diagram.properties;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** A reference, chosen by name from the elements of the document it may point at. */
final class ReferenceDescriptor extends PropertyDescriptor {

	/** More names than these nobody reads in a cell. */
	private static final int MOST = 30;

	private final ChainDocument document;
	private final EObject owner;
	private final EReference reference;

	ReferenceDescriptor(Object id, String label, ChainDocument document, EObject owner, EReference reference) {
		super(id, label);
		this.document = document;
		this.owner = owner;
		this.reference = reference;
		setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return describe(element);
			}
		});
	}

	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		return new ReferenceEditor(parent, document, owner, reference);
	}

	static String describe(Object value) {
		if (value instanceof List<?> values) {
			String first = values.stream().limit(MOST).map(each -> DiagramTexts.name((EObject) each)).collect(Collectors.joining("；"));
			return values.size() <= MOST ? first : DiagramTexts.get("property.more", first, Integer.toString(values.size()));
		}
		return value instanceof EObject object ? DiagramTexts.name(object) : "";
	}
}

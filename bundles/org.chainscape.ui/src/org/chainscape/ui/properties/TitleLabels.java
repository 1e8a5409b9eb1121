package org.chainscape.ui.properties;

import java.util.List;

import org.chainscape.diagram.icon.Icons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** The line above the tabs: what is selected. */
public final class TitleLabels extends LabelProvider {

	@Override
	public String getText(Object element) {
		return element instanceof ISelection selection ? ChainPropertyPage.title(selection).replace("&", "&&") : "";
	}

	@Override
	public Image getImage(Object element) {
		List<EObject> elements = element instanceof ISelection selection ? ChainPropertyPage.elements(selection) : List.of();
		return elements.isEmpty() ? null : Icons.image(elements.get(0).eClass());
	}
}

package org.chainscape.diagram.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** Chooses what a reference points at. */
final class ReferenceEditor extends DialogCellEditor {

	/** Stands for "no element" where a reference may be empty. */
	static final Object NOTHING = new Object();

	private final ChainDocument document;
	private final EObject owner;
	private final EReference reference;

	ReferenceEditor(Composite parent, ChainDocument document, EObject owner, EReference reference) {
		super(parent);
		this.document = document;
		this.owner = owner;
		this.reference = reference;
	}

	@Override
	protected Object openDialogBox(Control window) {
		List<EObject> candidates = candidates();
		return reference.isMany() ? chooseMany(window, candidates) : chooseOne(window, candidates);
	}

	@Override
	protected void updateContents(Object value) {
		if (getDefaultLabel() != null) {
			getDefaultLabel().setText(value == NOTHING ? "" : ReferenceDescriptor.describe(value));
		}
	}

	private Object chooseOne(Control window, List<EObject> candidates) {
		List<Object> elements = new ArrayList<>(candidates);
		if (!reference.isRequired()) {
			elements.add(0, NOTHING);
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(), labels());
		dialog.setTitle(DiagramTexts.get("picker.title", DiagramTexts.label(reference)));
		dialog.setMessage(DiagramTexts.get("picker.message"));
		dialog.setElements(elements.toArray());
		if (owner.eGet(reference) instanceof EObject present) {
			dialog.setInitialSelections(present);
		}
		return dialog.open() == Window.OK ? dialog.getFirstResult() : null;
	}

	private Object chooseMany(Control window, List<EObject> candidates) {
		ListSelectionDialog dialog = ListSelectionDialog.of(candidates).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(labels()).title(DiagramTexts.get("picker.title", DiagramTexts.label(reference)))
				.message(DiagramTexts.get("picker.many.message")).preselect(((List<?>) owner.eGet(reference)).toArray())
				.create(window.getShell());
		return dialog.open() == Window.OK ? List.of(dialog.getResult()) : null;
	}

	private List<EObject> candidates() {
		List<EObject> found = new ArrayList<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(document, true); all.hasNext();) {
			EObject object = all.next();
			if (reference.getEReferenceType().isInstance(object) && object != owner) {
				found.add(object);
			}
		}
		found.sort(Comparator.comparing(DiagramTexts::name));
		return found;
	}

	private static ILabelProvider labels() {
		return new LabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof EObject object ? DiagramTexts.name(object) : DiagramTexts.get("value.none");
			}

			@Override
			public Image getImage(Object element) {
				return element instanceof EObject object ? Icons.image(object.eClass()) : null;
			}
		};
	}
}

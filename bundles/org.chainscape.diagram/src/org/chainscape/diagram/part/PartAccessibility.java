package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.operation.RelationKind;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Mark;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** What a screen reader says of a box or line. */
final class PartAccessibility extends AccessibleEditPart {

	private final GraphicalEditPart part;

	PartAccessibility(GraphicalEditPart part) {
		this.part = part;
	}

	/** What a box or line is called: its kind, its name, what is in it and what is wrong with it. */
	static String name(Renamable part) {
		EObject element = part.renamed();
		if (element == null) {
			return "";
		}
		List<String> words = new ArrayList<>();
		words.add(head(part, element));
		if (element instanceof Place place) {
			count(words, "access.companies", place.getParticipations().size());
			count(words, "access.items", place.getItems().size());
			count(words, "access.segments", place.getSegments().size());
		}
		if (part instanceof ElementPart box && box.node().place() != null) {
			words.add(DiagramTexts.get("access.in", DiagramTexts.name(box.node().place())));
		}
		String id = Identities.idOf(element);
		Mark mark = id == null ? null : part.scene().session().options().marks().get(id);
		if (mark != null) {
			words.add(DiagramTexts.get("access.mark", mark.text()));
		}
		return String.join(DiagramTexts.get("access.comma"), words);
	}

	private static String head(Renamable part, EObject element) {
		if (element instanceof Relation relation) {
			return DiagramTexts.get("access.relation", new RelationKind(relation.eClass()).label(DiagramTexts.language()),
					DiagramTexts.name(relation));
		}
		if (element instanceof Note note) {
			return DiagramTexts.get("access.named", DiagramTexts.label(note.eClass()), note.getText() == null ? "" : note.getText());
		}
		EObject shown = element instanceof Participation && ((ElementPart) part).node().relationEnd() instanceof Company company ? company
				: element;
		return DiagramTexts.get("access.named", DiagramTexts.label(shown.eClass()), DiagramTexts.name(shown));
	}

	private static void count(List<String> words, String key, int number) {
		if (number > 0) {
			words.add(DiagramTexts.get(key, Integer.toString(number)));
		}
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name((Renamable) part);
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = part instanceof RelationPart ? ACC.ROLE_LINK : part.getChildren().isEmpty() ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
		if (part.getSelected() != EditPart.SELECTED_NONE) {
			event.detail |= ACC.STATE_SELECTED;
		}
		if (part.hasFocus()) {
			event.detail |= ACC.STATE_FOCUSED;
		}
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = part.getChildren().size();
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		List<Object> children = new ArrayList<>();
		for (Object child : part.getChildren()) {
			AccessibleEditPart accessible = ((EditPart) child).getAdapter(AccessibleEditPart.class);
			if (accessible != null) {
				children.add(accessible.getAccessibleID());
			}
		}
		event.children = children.toArray();
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		Rectangle bounds = (part.getFigure() instanceof PartFigure box ? box.getHandleBounds() : part.getFigure().getBounds()).getCopy();
		part.getFigure().translateToAbsolute(bounds);
		Point corner = part.getViewer().getControl().toDisplay(bounds.x, bounds.y);
		event.x = corner.x;
		event.y = corner.y;
		event.width = bounds.width;
		event.height = bounds.height;
	}
}

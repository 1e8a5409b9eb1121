package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.diagram.operation.Grouping;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Group;
import org.chainscape.model.view.ViewElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.viewers.StructuredSelection;

/** Who is selected together. */
final class GroupMembers {

	private GroupMembers() {
	}

	/** The other members of the outermost group a part is in. */
	static List<EditPart> others(ElementPart part) {
		List<EditPart> members = new ArrayList<>();
		SceneModel scene = part.scene();
		ViewElement own = PlaceTracker.view(part.node());
		if (own != null && !scene.diagram().getGroups().isEmpty()) {
			Grouping grouping = new Grouping(scene.diagram());
			grouping.outermost(own).ifPresent(group -> addAll(members, part, grouping, group));
			members.remove(part);
		}
		return members;
	}

	private static void addAll(Collection<EditPart> members, ElementPart part, Grouping grouping, Group group) {
		DiagramRootPart root = (DiagramRootPart) part.getViewer().getContents();
		for (ViewElement box : grouping.boxes(group)) {
			EObject shown = box instanceof DiagramNode node ? part.scene().session().index().find(node.getElement()).orElse(null) : box;
			if (root.find(shown) instanceof ElementPart member) {
				members.add(member);
			}
		}
	}

	/** Selects the rest of every group of which a member is selected. */
	static void complete(EditPartViewer viewer) {
		if (!(viewer.getContents() instanceof DiagramRootPart root) || root.scene().diagram().getGroups().isEmpty()) {
			return;
		}
		List<?> selected = List.copyOf(viewer.getSelectedEditParts());
		Set<EditPart> whole = new LinkedHashSet<>();
		Grouping grouping = new Grouping(root.scene().diagram());
		Set<Group> groups = new LinkedHashSet<>();
		for (Object each : selected) {
			whole.add((EditPart) each);
			ViewElement own = each instanceof ElementPart part ? PlaceTracker.view(part.node()) : null;
			Group group = own == null ? null : grouping.outermost(own).orElse(null);
			if (group != null && groups.add(group)) {
				addAll(whole, (ElementPart) each, grouping, group);
			}
		}
		if (whole.size() > selected.size()) {
			viewer.setSelection(new StructuredSelection(List.copyOf(whole)));
		}
	}
}

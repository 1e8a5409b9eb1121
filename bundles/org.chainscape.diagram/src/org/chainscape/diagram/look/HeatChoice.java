package org.chainscape.diagram.look;

import java.util.List;
import java.util.function.Predicate;

import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleScale;
import org.chainscape.model.view.StyleTarget;
import org.chainscape.model.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for a property and colours what has values of it. */
final class HeatChoice {

	private final EditorAccess editor;
	private final Diagram diagram;

	HeatChoice(EditorAccess editor, Diagram diagram) {
		this.editor = editor;
		this.diagram = diagram;
	}

	void ask() {
		ElementIndex index = editor.session().index();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.site().getShell(), new LabelProvider() {
			@Override
			public String getText(Object element) {
				return DiagramTexts.name((EObject) element);
			}
		});
		dialog.setTitle(LookTexts.get("heat.title"));
		dialog.setMessage(LookTexts.get("heat.message"));
		dialog.setElements(index.document().getProperties().stream().filter(property -> !subjects(property).isEmpty()).toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Property property) {
			editor.session().run(LookTexts.get("heat.title"), () -> diagram.getStyleRules().add(rule(property)));
		}
	}

	private StyleRule rule(Property property) {
		StyleRule rule = Identities.assign(ViewFactory.eINSTANCE.createStyleRule());
		rule.setBasis(StyleBasis.OBSERVATION);
		rule.setProperty(property.getId());
		rule.setTarget(target(subjects(property)));
		rule.setChannel(StyleChannel.FILL);
		boolean numbers = property.getKind() != PropertyKind.TEXT && property.getKind() != PropertyKind.CATEGORY
				&& property.getKind() != PropertyKind.DATE;
		rule.setScale(!numbers ? StyleScale.CATEGORIES
				: property.getKind() == PropertyKind.GROWTH ? StyleScale.DIVERGING : StyleScale.SEQUENTIAL);
		return rule;
	}

	private List<EObject> subjects(Property property) {
		return EcoreUtil.UsageCrossReferencer.find(property, editor.session().document()).stream().map(use -> use.getEObject())
				.filter(Observation.class::isInstance).map(EObject::eContainer).toList();
	}

	/** What most values are about. */
	private static StyleTarget target(List<EObject> subjects) {
		long places = count(subjects, Place.class::isInstance);
		long companies = count(subjects, subject -> subject instanceof Company || subject instanceof Participation);
		long items = count(subjects, Item.class::isInstance);
		long relations = count(subjects, Relation.class::isInstance);
		long most = Math.max(Math.max(places, companies), Math.max(items, relations));
		return most == places ? StyleTarget.PLACES : most == companies ? StyleTarget.COMPANIES
				: most == items ? StyleTarget.ITEMS : StyleTarget.RELATIONS;
	}

	private static long count(List<EObject> subjects, Predicate<EObject> kind) {
		return subjects.stream().filter(kind).count();
	}
}

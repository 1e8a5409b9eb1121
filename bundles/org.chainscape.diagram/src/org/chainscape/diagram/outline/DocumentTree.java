package org.chainscape.diagram.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.view.Diagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** What the outline shows of a document: the structure first, long lists under headings, items under each of their places. */
final class DocumentTree implements ITreeContentProvider {

	private static final Map<EReference, String> HEADINGS = Map.of(
			ChainPackage.Literals.CHAIN_DOCUMENT__COMPANIES, "outline.companies",
			ChainPackage.Literals.CHAIN_DOCUMENT__SOURCES, "outline.sources",
			ChainPackage.Literals.CHAIN_DOCUMENT__PROPERTIES, "outline.properties",
			ChainPackage.Literals.CHAIN_DOCUMENT__VIEWS, "outline.views",
			ChainPackage.Literals.INDUSTRY_CHAIN__ITEMS, "outline.items",
			ChainPackage.Literals.INDUSTRY_CHAIN__RELATIONS, "outline.relations");

	@Override
	public Object[] getElements(Object input) {
		return input instanceof List<?> roots ? roots.toArray() : getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		List<Object> children = new ArrayList<>();
		if (parent instanceof OutlineGroup group) {
			children.addAll(group.members());
		} else if (parent instanceof ChainDocument document) {
			children.addAll(document.getChains());
			group(children, document, ChainPackage.Literals.CHAIN_DOCUMENT__VIEWS);
			group(children, document, ChainPackage.Literals.CHAIN_DOCUMENT__COMPANIES);
			group(children, document, ChainPackage.Literals.CHAIN_DOCUMENT__SOURCES);
			group(children, document, ChainPackage.Literals.CHAIN_DOCUMENT__PROPERTIES);
			children.addAll(document.getCalculations());
			children.addAll(document.getFindings());
		} else if (parent instanceof IndustryChain chain) {
			children.addAll(chain.getPerspectives());
			group(children, chain, ChainPackage.Literals.INDUSTRY_CHAIN__ITEMS);
			group(children, chain, ChainPackage.Literals.INDUSTRY_CHAIN__RELATIONS);
			children.addAll(chain.getEvents());
			children.addAll(chain.getRisks());
		} else if (parent instanceof Perspective perspective) {
			children.addAll(perspective.getStages());
		} else if (parent instanceof Place place) {
			children.addAll(place.getSegments());
			children.addAll(place.getParticipations());
			children.addAll(place.getItems());
		} else if (parent instanceof Company company) {
			children.addAll(company.getSecurities());
		}
		return children.toArray();
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof OutlineGroup group) {
			return group.owner();
		}
		if (!(element instanceof EObject object) || object.eContainer() == null) {
			return null;
		}
		EReference containment = object.eContainmentFeature();
		return HEADINGS.containsKey(containment) ? new OutlineGroup(object.eContainer(), containment) : object.eContainer();
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof OutlineGroup || getChildren(element).length > 0;
	}

	private static void group(List<Object> children, EObject owner, EReference reference) {
		if (!((List<?>) owner.eGet(reference)).isEmpty()) {
			children.add(new OutlineGroup(owner, reference));
		}
	}

	/** Names and icons of the tree. */
	static final class Labels extends LabelProvider {

		private final FindingSigns signs;

		Labels(FindingSigns signs) {
			this.signs = signs;
		}

		@Override
		public String getText(Object element) {
			if (element instanceof OutlineGroup group) {
				String heading = DiagramTexts.get(HEADINGS.get(group.reference()));
				return DiagramTexts.get("outline.more", heading, Integer.toString(group.members().size()));
			}
			return DiagramTexts.name((EObject) element);
		}

		@Override
		public Image getImage(Object element) {
			if (element instanceof OutlineGroup group) {
				String icon = group.reference().getEReferenceType() == ChainPackage.Literals.VIEW ? "diagram" : "folder";
				return signs.image(Icons.descriptor(icon), group.members());
			}
			ImageDescriptor icon = element instanceof Diagram ? Icons.descriptor("diagram")
					: element instanceof Participation ? Icons.descriptor("participation") : Icons.descriptor(((EObject) element).eClass());
			return signs.image(icon, List.of((EObject) element));
		}
	}
}

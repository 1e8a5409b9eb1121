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

/**
 * What the outline shows of a document: the structure first, long lists under headings, items under each of their places. What nobody could
 * scroll through comes in blocks.
 */
final class DocumentTree implements ITreeContentProvider {

	static final Map<EReference, String> HEADINGS = Map.of(
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
		if (parent instanceof OutlineBlock block) {
			return block.of(flat(block.owner())).toArray();
		}
		List<?> children = flat(parent);
		return children.size() > OutlineBlock.MOST ? OutlineBlock.split(parent, children.size()).toArray() : children.toArray();
	}

	/** What stands below something, not yet in blocks. */
	static List<?> flat(Object parent) {
		if (parent instanceof OutlineGroup group) {
			return group.members();
		}
		List<Object> children = new ArrayList<>();
		if (parent instanceof ChainDocument document) {
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
		return children;
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof OutlineBlock block) {
			return block.owner();
		}
		if (element instanceof OutlineGroup group) {
			return group.owner();
		}
		if (!(element instanceof EObject object) || object.eContainer() == null) {
			return null;
		}
		EReference containment = object.eContainmentFeature();
		Object owner = HEADINGS.containsKey(containment) ? new OutlineGroup(object.eContainer(), containment) : object.eContainer();
		List<?> all = flat(owner);
		int at = all.size() > OutlineBlock.MOST ? all.indexOf(object) : -1;
		return at < 0 ? owner : OutlineBlock.with(owner, all.size(), at);
	}

	@Override
	public boolean hasChildren(Object element) {
		if (element instanceof Place place) {
			return !place.getSegments().isEmpty() || !place.getParticipations().isEmpty() || !place.getItems().isEmpty();
		}
		return element instanceof OutlineGroup || element instanceof OutlineBlock || !flat(element).isEmpty();
	}

	private static void group(List<Object> children, EObject owner, EReference reference) {
		if (!((List<?>) owner.eGet(reference)).isEmpty()) {
			children.add(new OutlineGroup(owner, reference));
		}
	}

	/** Names and icons of the tree. */
	static final class Labels extends LabelProvider {

		private static final int LONGEST = 14;

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
			if (element instanceof OutlineBlock block) {
				List<?> members = block.of(flat(block.owner()));
				return members.isEmpty() ? "" : DiagramTexts.get("outline.block", Integer.toString(block.from() + 1),
						Integer.toString(block.from() + members.size()), name(members.get(0)), name(members.get(members.size() - 1)));
			}
			return DiagramTexts.name((EObject) element);
		}

		private static String name(Object member) {
			String name = DiagramTexts.name((EObject) member);
			return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + '…' : name;
		}

		@Override
		public Image getImage(Object element) {
			if (element instanceof OutlineGroup group) {
				String icon = group.reference().getEReferenceType() == ChainPackage.Literals.VIEW ? "diagram" : "folder";
				return signs.image(Icons.descriptor(icon), List.of(group));
			}
			if (element instanceof OutlineBlock block) {
				return signs.image(Icons.descriptor("folder"), block.of(flat(block.owner())));
			}
			ImageDescriptor icon = element instanceof Diagram ? Icons.descriptor("diagram")
					: element instanceof Participation ? Icons.descriptor("participation") : Icons.descriptor(((EObject) element).eClass());
			return signs.image(icon, List.of((EObject) element));
		}
	}
}

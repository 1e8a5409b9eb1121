package org.chainscape.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The drawings of the workbench. */
public enum Icon {

	/** A chain file. */
	FILE("obj/file.svg"),
	/** An industry chain. */
	CHAIN("obj/chain.svg"),
	/** A perspective. */
	PERSPECTIVE("obj/perspective.svg"),
	/** A stage. */
	STAGE("obj/stage.svg"),
	/** A segment. */
	SEGMENT("obj/segment.svg"),
	/** A product or technology. */
	ITEM("obj/item.svg"),
	/** A domestic company, or one of unknown seat. */
	COMPANY("obj/company.svg"),
	/** A foreign company. */
	FOREIGN("obj/foreign.svg"),
	/** The companies of a file. */
	COMPANIES("obj/companies.svg"),
	/** A source. */
	SOURCE("obj/source.svg"),
	/** The sources of a file. */
	SOURCES("obj/sources.svg"),
	/** A diagram. */
	DIAGRAM("obj/diagram.svg"),
	/** The diagrams of a file. */
	DIAGRAMS("obj/diagrams.svg"),
	/** Something that is still being read. */
	LOADING("obj/loading.svg"),
	/** Something that cannot be read. */
	PROBLEM("obj/problem.svg"),
	/** A new chain. */
	NEW_CHAIN("obj/newchain.svg"),
	/** A folder. */
	FOLDER("obj/folder.svg"),
	/** The mark of the product, large. */
	MARK("window/chainscape64.png"),
	/** The banner of wizards. */
	BANNER("wizard/banner.svg");

	private static final String BUNDLE = "org.chainscape.ui";
	private final String path;

	Icon(String path) {
		this.path = path;
	}

	/** {@return the description of the drawing, from which an image is made; whoever makes it disposes of it} */
	public ImageDescriptor descriptor() {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + path).orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}

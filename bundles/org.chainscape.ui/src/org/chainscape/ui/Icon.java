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
	/** Something that is probably wrong. */
	WARNING("obj/warning.svg"),
	/** Something worth knowing. */
	INFO("obj/info.svg"),
	/** Findings. */
	FINDINGS("obj/findings.svg"),
	/** Mending a finding. */
	MEND("obj/mend.svg"),
	/** Mending all findings of a kind. */
	MEND_ALL("obj/mend-all.svg"),
	/** Not showing a finding any more. */
	SUPPRESS("obj/suppress.svg"),
	/** Sign over an icon: there is an error. */
	OVER_ERROR("ovr/error.svg"),
	/** Sign over an icon: there is a warning. */
	OVER_WARNING("ovr/warning.svg"),
	/** A new chain. */
	NEW_CHAIN("obj/newchain.svg"),
	/** The calculations of a file. */
	CALCULATIONS("obj/calculations.svg"),
	/** Tables of a chain. */
	TABLES("obj/tables.svg"),
	/** Columns of a table. */
	COLUMNS("obj/columns.svg"),
	/** Two things that select together. */
	LINK("obj/link.svg"),
	/** Sorting and filtering again. */
	SORT_AGAIN("obj/sort.svg"),
	/** Two versions side by side. */
	COMPARE("obj/compare.svg"),
	/** Two versions brought together. */
	MERGE("obj/merge.svg"),
	/** Writing something to a file. */
	EXPORT("obj/export.svg"),
	/** Reading tables into a chain. */
	IMPORT("obj/import.svg"),
	/** What was imported. */
	IMPORTED("obj/imported.svg"),
	/** Verdict: the printed result is the recomputed one. */
	EXACT("calc/exact.svg"),
	/** Verdict: the printed result holds within the rounding of its inputs. */
	WITHIN_ROUNDING("calc/within_rounding.svg"),
	/** Verdict: the printed result does not hold. */
	FAILS("calc/fails.svg"),
	/** Verdict: no printed result to compare with. */
	DERIVED("calc/derived.svg"),
	/** Verdict: no value. */
	IMPOSSIBLE("calc/impossible.svg"),
	/** An input that is an observation. */
	OBSERVED("calc/observed.svg"),
	/** An input that is the result of a calculation. */
	RESULT("calc/result.svg"),
	/** An input that is a constant. */
	CONSTANT("calc/constant.svg"),
	/** An input that is a number of elements. */
	COUNTED("calc/counted.svg"),
	/** A value that is assumed. */
	ASSUMED("calc/assumed.svg"),
	/** A value that follows from an assumption. */
	CHANGED("calc/changed.svg"),
	/** A recomputed value in the place of a printed one. */
	FOLLOWS("calc/follows.svg"),
	/** Groups. */
	GROUP("calc/group.svg"),
	/** Expanding everything. */
	EXPAND("calc/expand.svg"),
	/** Collapsing everything. */
	COLLAPSE("calc/collapse.svg"),
	/** Copying a table. */
	COPY_TABLE("calc/copy.svg"),
	/** The manual. */
	MANUAL("obj/manual.svg"),
	/** A guided task. */
	TASK("obj/task.svg"),
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

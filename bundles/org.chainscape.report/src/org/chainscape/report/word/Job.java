package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.Spoken;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.template.Numbering;
import org.chainscape.report.template.Problems;

/** What everything that fills in one document shares. */
final class Job {

	final ReportMaterial material;
	final DocxPackage docx;
	final Memory memory;
	final Styles styles;
	final Problems problems = new Problems();
	final Numbering numbering;
	final List<Spoken> notices = new ArrayList<>();
	private final ReportProgress progress;
	private int done;

	Job(ReportMaterial material, DocxPackage docx, ReportProgress progress) throws org.chainscape.report.ReportException {
		this.material = material;
		this.docx = docx;
		this.progress = progress;
		this.memory = Memory.of(docx);
		this.styles = new Styles(docx, house(), language());
		this.numbering = new Numbering(house().numbering(), language());
	}

	HouseStyle house() {
		return material.basis().request().house();
	}

	Language language() {
		return material.basis().language();
	}

	/** Something that takes time begins. */
	void step(String what) {
		int total = material.figures().size();
		progress.step(what, Math.min(done, total), total);
		done++;
	}
}

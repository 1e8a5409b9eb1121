package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.query.FileFault;
import org.chainscape.model.query.Libraries;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.TextKey;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The company libraries a document uses can be read. One that cannot be is reported once, and not for each of its companies. */
public final class LibraryUnavailable implements ElementRule<ChainDocument> {

	private static final RuleInfo INFO = new RuleInfo("structure.library-unavailable", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ChainDocument> subject() {
		return ChainDocument.class;
	}

	@Override
	public Inputs<ChainDocument> inputs() {
		return Inputs.of(ChainDocument.class);
	}

	@Override
	public void check(ChainDocument document, ValidationIndex index, FindingSink sink) {
		own(document, index).forEach(problem -> sink.report(document, problem.fileName(), reason(problem)));
	}

	/** A library nothing comes from can be let go. */
	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, ChainDocument.class, document -> own(document, index).stream()
			.filter(problem -> problem.fileName().equals(Mending.plain(finding, 0)) && !isUsed(problem, document))
			.map(problem -> Mending.fix("unlink-library", List.of(problem.fileName()),
				new Edit.Remove(document, ChainPackage.Literals.CHAIN_DOCUMENT__LIBRARIES, problem.reference()))).toList());
	}

	private static List<Libraries.Problem> own(ChainDocument document, ValidationIndex index) {
		return index.libraries().libraries().problems().stream().filter(problem -> document.getLibraries().contains(problem.reference()))
			.toList();
	}

	private static TextKey reason(Libraries.Problem problem) {
		return new TextKey(problem.fault().isEmpty() || problem.fault().filter(FileFault::isMissing).isPresent() ? "missing.library"
			: "missing.readable-library");
	}

	private static boolean isUsed(Libraries.Problem problem, ChainDocument document) {
		return EcoreUtil.ProxyCrossReferencer.find(document).keySet().stream().map(EObject.class::cast)
			.anyMatch(proxy -> proxy != problem.reference() && EcoreUtil.getURI(proxy).trimFragment().equals(problem.file()));
	}
}

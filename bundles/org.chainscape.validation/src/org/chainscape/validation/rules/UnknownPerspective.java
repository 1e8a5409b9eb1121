package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** The perspectives a diagram draws are in the model. */
public final class UnknownPerspective implements ElementRule<Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.unknown-perspective", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Diagram> subject() {
		return Diagram.class;
	}

	@Override
	public Inputs<Diagram> inputs() {
		return Reads.ofShown(Diagram.class);
	}

	@Override
	public void check(Diagram diagram, ValidationIndex index, FindingSink sink) {
		for (String id : diagram.getPerspectives()) {
			if (index.find(id, Perspective.class).isEmpty()) {
				sink.report(diagram, id);
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Diagram.class, diagram -> {
			String id = Mending.plain(finding, 0);
			if (!diagram.getPerspectives().contains(id) || index.find(id, Perspective.class).isPresent()) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			List<Perspective> all = index.document().getChains().stream().flatMap(chain -> chain.getPerspectives().stream()).toList();
			Edit remove = new Edit.Remove(diagram, ViewPackage.Literals.DIAGRAM__PERSPECTIVES, id);
			if (all.size() == 1 && all.get(0).getId() != null && !diagram.getPerspectives().contains(all.get(0).getId())) {
				fixes.add(Mending.fix("replace-perspective", List.of(diagram, all.get(0)), remove,
					new Edit.Add(diagram, ViewPackage.Literals.DIAGRAM__PERSPECTIVES, all.get(0).getId())));
			}
			fixes.add(Mending.fix("remove-perspective", List.of(diagram), remove));
			return fixes;
		});
	}
}

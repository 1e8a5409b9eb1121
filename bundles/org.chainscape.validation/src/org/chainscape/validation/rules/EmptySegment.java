package org.chainscape.validation.rules;

import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/**
 * Something sits in a segment or in a segment below it: a company, a product, a technology. Segments that only classify need no content of
 * their own: kinds of generated content, industries, customers, market lines, technology steps, groups. Of nested empty segments only the
 * outermost is reported.
 */
public final class EmptySegment implements ElementRule<Segment> {

	private static final RuleInfo INFO = new RuleInfo("structure.empty-segment", Severity.INFO, RuleMode.LIVE);
	private static final Set<SegmentKind> PEOPLED = Set.of(SegmentKind.SEGMENT, SegmentKind.LAYER, SegmentKind.BOARD, SegmentKind.TRACK);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Segment> subject() {
		return Segment.class;
	}

	@Override
	public Inputs<Segment> inputs() {
		return Reads.ofSegmentsAround();
	}

	@Override
	public void check(Segment segment, ValidationIndex index, FindingSink sink) {
		boolean reportedAbove = segment.eContainer() instanceof Segment outer && PEOPLED.contains(outer.getKind()) && isEmpty(outer);
		if (PEOPLED.contains(segment.getKind()) && isEmpty(segment) && !reportedAbove) {
			sink.report(segment);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Segment.class,
			segment -> isEmpty(segment) ? List.of(Mending.delete("delete-segment", segment)) : List.of());
	}

	private static boolean isEmpty(Place place) {
		return place.getParticipations().isEmpty() && place.getItems().isEmpty() && place.getSegments().stream().allMatch(EmptySegment::isEmpty);
	}
}

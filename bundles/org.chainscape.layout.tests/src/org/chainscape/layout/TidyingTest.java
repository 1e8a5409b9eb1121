package org.chainscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.Diagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TidyingTest {

	private final Chains chains = new Chains();
	private List<Stage> stages;
	private Diagram diagram;

	@BeforeEach
	void threeStagesOfThreeSegments() {
		Perspective perspective = chains.perspective();
		stages = List.of(chains.stage(perspective), chains.stage(perspective), chains.stage(perspective));
		stages.forEach(stage -> List.of(1, 2, 3).forEach(number -> chains.segment(stage)));
		diagram = chains.stageMap();
		chains.layout(diagram);
	}

	@Test
	void whatStoodBelowABoxMovesUpAndNothingElse() {
		Map<String, List<Integer>> before = Geometry.of(diagram);
		List<Segment> segments = List.copyOf(stages.get(1).getSegments());
		delete(segments.get(1));
		Map<String, List<Integer>> after = Geometry.of(diagram);
		assertEquals(before.get(segments.get(1).getId()), after.get(segments.get(2).getId()));
		after.keySet().stream().filter(element -> !element.equals(segments.get(2).getId()))
				.forEach(element -> assertEquals(before.get(element), after.get(element)));
	}

	@Test
	void theStageBehindADeletedOneTakesItsPlace() {
		Map<String, List<Integer>> before = Geometry.of(diagram);
		Stage gone = stages.get(1);
		List<Segment> last = stages.get(2).getSegments();
		int left = before.get(gone.getSegments().get(0).getId()).get(0);
		delete(gone);
		Map<String, List<Integer>> after = Geometry.of(diagram);
		last.forEach(segment -> assertEquals(List.of(left, before.get(segment.getId()).get(1)), after.get(segment.getId()).subList(0, 2)));
		stages.get(0).getSegments().forEach(segment -> assertEquals(before.get(segment.getId()), after.get(segment.getId())));
		Geometry.bandsStandInOrder(chains.scene(diagram), chains.perspectives());
	}

	@Test
	void pinnedBoxesStay() {
		Map<String, List<Integer>> before = Geometry.of(diagram);
		Segment pinned = stages.get(2).getSegments().get(0);
		diagram.getNodes().stream().filter(node -> node.getElement().equals(pinned.getId())).forEach(node -> node.setPinned(true));
		delete(stages.get(1));
		Geometry.of(diagram).forEach((element, place) -> assertEquals(before.get(element), place));
	}

	private void delete(EObject element) {
		Tidying tidying = new Tidying(diagram, chains.index(), Chains.OPTIONS);
		List<String> ids = element instanceof Stage stage
				? Stream.concat(Stream.of(stage.getId()), stage.getSegments().stream().map(Segment::getId)).toList()
				: List.of(((Segment) element).getId());
		EcoreUtil.remove(element);
		diagram.getNodes().removeIf(node -> ids.contains(node.getElement()));
		tidying.close();
	}
}

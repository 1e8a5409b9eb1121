package org.chainscape.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.chainscape.compare.Samples;
import org.chainscape.compare.state.Sequences;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.junit.jupiter.api.Test;

class DifferencesTest {

	private final ChainDocument from = Samples.chain();
	private final ChainDocument to = Samples.chain();

	private List<String> told(Language language) {
		Differences differences = Differences.between(from, to);
		Wording wording = new Wording(differences, language);
		return differences.told().stream()
				.map(each -> wording.section(each).label() + " | " + wording.naming().kind(each.kind()) + " | " + wording.line(each)).toList();
	}

	private <T> T find(String id, Class<T> type) {
		return Samples.find(to, id, type);
	}

	@Test
	void filesThatAreOnlyWrittenInAnotherWayDoNotDiffer() throws ChainFileException {
		String text = Samples.text(to).replaceAll("\\n\\s+", "  ").replace("version=\"1.0\" encoding", "version='1.0' encoding");
		ChainDocument other = ChainStore.parse(text.getBytes(StandardCharsets.UTF_8));
		assertTrue(Differences.between(from, other).isEmpty());
		assertEquals("内容没有差异", new Wording(Differences.between(from, other), Language.ZH).summary());
	}

	@Test
	void anotherNameIsAChangedFeature() {
		find("segment-中游0", Segment.class).setName("服务器");
		assertEquals(List.of("环节 中游 › 服务器 | 修改 | 环节“服务器”的名称：中游环节0 → 服务器"), told(Language.ZH));
		assertEquals(List.of("Segment 中游 › 服务器 | Changed | Name of Segment “服务器”: 中游环节0 → 服务器"), told(Language.EN));
	}

	@Test
	void whatIsNewIsToldOnceWithAllInIt() {
		Segment segment = ChainFactory.eINSTANCE.createSegment();
		segment.setId("new");
		segment.setName("液冷");
		Participation participation = ChainFactory.eINSTANCE.createParticipation();
		participation.setId("new-part");
		participation.setCompany(to.getCompanies().get(0));
		segment.getParticipations().add(participation);
		find("stage-中游", Place.class).getSegments().add(0, segment);
		assertEquals(List.of("阶段 中游 | 新增 | 环节“液冷”，连同下级共 2 项"), told(Language.ZH));
		Difference.Added added = (Difference.Added) Differences.between(from, to).all().get(0);
		assertEquals(0, added.spot().index());
	}

	@Test
	void whatIsMovedElsewhereIsNeitherGoneNorNew() {
		find("stage-下游", Place.class).getSegments().add(find("inner-上游0", Segment.class));
		assertEquals(List.of("阶段 下游 | 移动 | 环节“上游细分0”：上游环节0 → 下游"), told(Language.ZH));
	}

	@Test
	void whatWasInSomethingThatIsGoneIsMovedIfItIsStillThere() {
		find("stage-下游", Place.class).getSegments().add(find("inner-上游0", Segment.class));
		new Deletions(to).delete(List.of(find("segment-上游0", Segment.class)));
		Differences differences = Differences.between(from, to);
		assertFalse(differences.removed().contains("inner-上游0"));
		assertTrue(differences.all().stream().anyMatch(each -> each instanceof Difference.Moved moved && moved.key().equals("inner-上游0")));
		differences.apply(from);
		Samples.assertSame(Samples.text(to), Samples.text(from));
	}

	@Test
	void oneElementIsMovedWhereOneElementMoves() {
		to.getCompanies().move(5, 0);
		List<Difference> all = Differences.between(from, to).all();
		assertEquals(1, all.size());
		Difference.Moved moved = (Difference.Moved) all.get(0);
		assertEquals("company-0", moved.key());
		assertTrue(moved.isReordered());
		assertEquals(0, moved.from().index());
		assertEquals(5, moved.to().index());
	}

	@Test
	void membersOfListsAreToldApartFromTheirOrder() {
		Company company = to.getCompanies().get(0);
		company.getAliases().remove("甲0");
		company.getAliases().add("丁0");
		to.getCompanies().get(1).getAliases().move(0, 2);
		assertEquals(List.of("公司 | 修改 | 公司“公司0”的别名：加入 丁0；去掉 甲0", "公司 | 修改 | 公司“公司1”的别名：次序改变"), told(Language.ZH));
	}

	@Test
	void wherePlacesAndItemsKnowEachOtherOnlyOneOfThemIsTold() {
		find("item-0", Item.class).getPlaces().add(find("segment-下游1", Segment.class));
		List<String> told = told(Language.ZH);
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.get(0).contains("产品“产品0”的所属环节：加入 下游环节1"), told.get(0));
	}

	@Test
	void whereThingsStandIsApartFromWhatTheySay() {
		find("node-segment-上游0", DiagramNode.class).setX(999);
		find("edge", DiagramEdge.class).getBendPoints().get(0).setX(7);
		Differences differences = Differences.between(from, to);
		assertEquals(List.of(Aspect.GEOMETRY, Aspect.GEOMETRY), differences.all().stream().map(Difference::aspect).toList());
		assertEquals("内容没有差异；有 2 处版式变化", new Wording(differences, Language.ZH).summary());
	}

	@Test
	void anotherClassUnderTheSameIdIsAnotherElement() {
		Supply supply = find("relation-2", Supply.class);
		var other = ChainFactory.eINSTANCE.createDependency();
		other.setId("relation-2");
		other.setSource(supply.getSource());
		other.setTarget(supply.getTarget());
		to.getChains().get(0).getRelations().set(2, other);
		Differences differences = Differences.between(from, to);
		assertEquals(Set.of("relation-2"), differences.added());
		assertEquals(Set.of("relation-2"), differences.removed());
		differences.apply(from);
		Samples.assertSame(Samples.text(to), Samples.text(from));
	}

	@Test
	void theSameCompanyUnderAnotherIdIsKnownByItsTickerAndSaidSo() {
		Company company = to.getCompanies().get(2);
		company.setId("other-id");
		company.setName("另一个名称");
		ChainDocument other = Samples.same(to);
		Differences differences = Differences.between(from, other);
		assertEquals(Map.of("company-2", "other-id"), differences.identified());
		assertEquals(List.of(Difference.Kind.CHANGED), differences.told().stream().map(Difference::kind).toList());
		assertTrue(new Wording(differences, Language.ZH).summary().endsWith("1 个元素标识不同，按代码、编号或名称认定为同一对象"));
	}

	@Test
	void longWorkCanBeCancelled() {
		for (int i = 0; i < 5000; i++) {
			Company company = ChainFactory.eINSTANCE.createCompany();
			company.setId("many-" + i);
			to.getCompanies().add(company);
		}
		assertThrows(CancellationException.class, () -> Differences.between(from, to, () -> false));
	}

	@Test
	void aLongOrderIsMendedWithTheFewestMoves() {
		List<Integer> one = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			one.add(i);
		}
		List<Integer> other = new ArrayList<>(one);
		other.add(0, other.remove(500));
		other.add(900, other.remove(10));
		assertEquals(998, Sequences.staying(one, other).size());
	}
}

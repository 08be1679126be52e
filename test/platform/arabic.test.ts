import { folded } from '../../src/platform/words/fold.ts';
import { stemsIn, stemsOf } from '../../src/platform/words/stems.ts';

const meets = (one: string, other: string) => {
  const asked = stemsOf(folded(one));
  return stemsIn(folded(other), 'ar').some((stem) => asked.includes(stem));
};

test.each([
  ['مدارس', 'والمدارس', 'and the schools'],
  ['شركة', 'وللشركات', 'and for the companies'],
  ['اتصالات', 'والاتصالات', 'and the communications'],
  ['عيادة', 'لعيادات', 'for clinics'],
  ['مدفوعات', 'المدفوعات', 'the payments'],
  ['طبيب', 'الأطباء', 'the doctors'],
  ['مدرسة', 'والمدارس', 'and the schools'],
  ['مشروع', 'المشاريع', 'the projects'],
  ['مفتاح', 'مفاتيح', 'keys'],
  ['خبير', 'الخبراء', 'the experts'],
  ['عالم', 'للعلماء', 'for the scientists'],
  ['تاجر', 'التجار', 'the traders'],
  ['طفل', 'الأطفال', 'the children'],
  ['صديق', 'أصدقاء', 'friends'],
  ['وسيلة', 'وسائل', 'means'],
  ['رسالة', 'الرسائل', 'the messages'],
  ['قاعدة', 'قواعد', 'bases'],
  ['بنك', 'البنوك', 'the banks'],
])('%s is found in %s (%s), and the other way round', (one, other) => {
  expect([meets(one, other), meets(other, one)]).toEqual([true, true]);
});

test.each([
  ['معلم', 'المعلومات', 'a teacher, and information'],
  ['عميل', 'العمل', 'an agent, and work'],
  ['أمن', 'الأمانة', 'security, and a secretariat'],
  ['شبكة', 'الشباب', 'a network, and youth'],
  ['دولة', 'دولار', 'a state, and a dollar'],
])('%s is not found in %s (%s)', (one, other) => {
  expect([meets(one, other), meets(other, one)]).toEqual([false, false]);
});

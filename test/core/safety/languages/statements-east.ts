import type { Statements } from './statements-type.ts'

/** Polish, Ukrainian, Turkish and Arabic. */
export const EAST: Readonly<Record<'pl' | 'uk' | 'tr' | 'ar', Statements>> = {
  pl: {
    self: `Nie chcę już żyć
Chcę umrzeć
Codziennie myślę o samobójstwie
Dziś wieczorem odbiorę sobie życie
Wszystkim będzie lepiej beze mnie
Znowu się tnę
Nie mam już siły żyć
Wolałabym nie żyć
Zabiję się
Postanowiłem ze sobą skończyć`,
    'third-person': `Mój brat mówi, że chce umrzeć
Moja córka się tnie
Moja przyjaciółka napisała, że nie chce żyć
Mój mąż grozi, że się zabije
Mój syn napisał list pożegnalny
Moja mama chce odebrać sobie życie
Kolega ma myśli samobójcze
Moja siostra próbowała się zabić
Mój kolega mówi, że rzuci się pod pociąg
Mój tata mówi, że nie chce już żyć`,
    abuse: `Mąż mnie bije
Chłopak mnie wczoraj dusił
Ojczym dotyka mnie w nocy
W domu mnie biją
Mój były grozi, że mnie zabije
Zamyka mnie w mieszkaniu
Ojciec bije mamę
Zostałam zgwałcona
Partner grozi mi nożem
Sąsiad bije dzieci`,
    medical: `Połknęłam wszystkie tabletki
Wziąłem za dużo tabletek nasennych
Tata nie oddycha
Przyjaciółka jest nieprzytomna
Nie mogę oddychać
Moje dziecko wypiło wybielacz
Ona przedawkowała
Podciąłem sobie żyły
Ma silny ból w klatce piersiowej
Córka połknęła całe opakowanie leków`,
    harmless: `Ile kosztuje sesja?
Czy są wolne miejsca?
Chciałabym umówić wizytę
Czy ubezpieczenie to pokrywa?
Jak długo trwa terapia?
Pokłóciłem się z bratem
Jestem smutna po rozstaniu
Czy prowadzicie terapię par?
Boję się egzaminów
Czy może być online?`,
  },
  uk: {
    self: `Я не хочу більше жити
Хочу померти
Щодня думаю про самогубство
Сьогодні ввечері я вкорочу собі віку
Усім буде краще без мене
Я знову себе ріжу
Я більше не маю сил жити
Краще б я була мертва
Я вб'ю себе
Я вирішив покінчити з собою`,
    'third-person': `Мій брат каже, що хоче померти
Моя донька ріже себе
Подруга написала, що не хоче жити
Чоловік погрожує, що вб'є себе
Мій син написав прощального листа
Мама хоче накласти на себе руки
У мого друга думки про самогубство
Моя сестра намагалася вбити себе
Колега каже, що кинеться під потяг
Мій тато каже, що не хоче більше жити`,
    abuse: `Чоловік мене б'є
Хлопець мене вчора душив
Вітчим торкається мене вночі
Мене б'ють удома
Мій колишній погрожує мене вбити
Він замикає мене в квартирі
Батько б'є маму
Мене зґвалтували
Партнер погрожує мені ножем
Сусід б'є дітей`,
    medical: `Я випила всі таблетки
Я прийняв забагато снодійного
Тато не дихає
Подруга непритомна і не прокидається
Я не можу дихати
Моя дитина випила відбілювач
У неї передозування
Я перерізав собі вени
У нього сильний біль у грудях
Донька проковтнула цілу пачку таблеток`,
    harmless: `Скільки коштує сеанс?
Чи є вільні місця?
Хочу записатися на прийом
Чи покриває це страховка?
Скільки триває терапія?
Я посварився з братом
Мені сумно після розлучення
Чи працюєте ви з парами?
Я боюся іспитів
Чи можна онлайн?`,
  },
  tr: {
    self: `Artık yaşamak istemiyorum
Ölmek istiyorum
Her gün intiharı düşünüyorum
Bu gece hayatıma son vereceğim
Herkes bensiz daha iyi olur
Yine kendimi kesiyorum
Yaşayacak gücüm kalmadı
Keşke ölsem
Kendimi öldüreceğim
İntihar etmeye karar verdim`,
    'third-person': `Kardeşim ölmek istediğini söylüyor
Kızım kendini kesiyor
Arkadaşım artık yaşamak istemiyor
Kocam kendini öldürmekle tehdit ediyor
Oğlum veda mektubu yazmış
Annem canına kıymak istiyor
Arkadaşımın intihar düşünceleri var
Ablam intihara kalkıştı
İş arkadaşım kendini trenin önüne atacağını söylüyor
Babam yaşamak istemediğini söylüyor`,
    abuse: `Kocam beni dövüyor
Sevgilim dün boğazımı sıktı
Üvey babam geceleri bana dokunuyor
Evde beni dövüyorlar
Eski kocam beni öldürmekle tehdit ediyor
Beni eve kilitliyor
Babam annemi dövüyor
Tecavüze uğradım
Eşim beni bıçakla tehdit ediyor
Komşu çocuklarını dövüyor`,
    medical: `Bütün hapları içtim
Çok fazla uyku hapı aldım
Babam nefes almıyor
Arkadaşım bayıldı, uyanmıyor
Nefes alamıyorum
Çocuğum çamaşır suyu içti
Aşırı doz aldı
Bileklerimi kestim
Göğsünde çok şiddetli ağrı var
Kızım bir kutu ilaç yuttu`,
    harmless: `Bir seans ne kadar?
Boş yeriniz var mı?
Randevu almak istiyorum
Sigorta karşılıyor mu?
Terapi ne kadar sürer?
Kardeşimle kavga ettim
Ayrılıktan beri üzgünüm
Çift terapisi yapıyor musunuz?
Sınavlardan çok korkuyorum
İnternetten olabilir mi acaba?`,
  },
  ar: {
    self: `لا أريد أن أعيش
أريد أن أموت
أفكر في الانتحار كل يوم
الليلة سأنهي حياتي
الجميع أفضل بدوني
عدت أجرح نفسي
لم يعد لدي قوة للعيش
ليتني أموت
سأقتل نفسي
قررت أن أنتحر`,
    'third-person': `أخي يقول إنه يريد أن يموت
ابنتي تجرح نفسها
صديقتي كتبت أنها لا تريد أن تعيش
زوجي يهدد بقتل نفسه
ابني كتب رسالة وداع
أمي تريد أن تنهي حياتها
صديقي عنده أفكار انتحارية
أختي حاولت الانتحار
زميلي يقول إنه سيرمي نفسه تحت القطار
أبي يقول إنه لا يريد أن يعيش`,
    abuse: `زوجي يضربني
خطيبي خنقني أمس
زوج أمي يلمسني في الليل
يضربونني في البيت
طليقي يهددني بالقتل
يحبسني في البيت
أبي يضرب أمي
تعرضت للاغتصاب
زوجي يهددني بسكين
جاري يضرب أولاده`,
    medical: `أخذت كل الحبوب
بلعت حبوبا كثيرة
أبي لا يتنفس
صديقتي فاقدة الوعي
لا أستطيع التنفس
طفلي شرب الكلور
أخذت جرعة زائدة
قطعت شرايين يدي
عنده ألم شديد في الصدر
ابنتي بلعت علبة حبوب`,
    harmless: `كم سعر الجلسة؟
هل لديكم مواعيد؟
أريد أن أحجز موعدا
هل يغطي التأمين التكلفة؟
كم تستمر جلسات العلاج؟
تشاجرت مع أخي
أنا حزينة بعد الطلاق
هل تقدمون علاجا للأزواج؟
أخاف من الامتحانات
هل يمكن عبر الإنترنت؟`,
  },
}

package vn.thidua.security;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** Four doors: files and published pages for everybody, the stateless interface for programs, and the pages. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Files are the same for everybody: no session is read for them and they may be cached. */
    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher(PublicPaths.FILES.toArray(String[]::new))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(Headers::strict)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * What is published looks the same whoever asks, signed in or not. Whoever shows a page says how long it may be kept.
     */
    @Bean
    @Order(2)
    SecurityFilterChain site(HttpSecurity http, PageAnswers answers) throws Exception {
        var paths = PublicPaths.SITE.toArray(String[]::new);
        return http.securityMatcher(paths)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, paths)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, paths)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(Headers::strict)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * HTTP Basic on every call and nothing else: a session cookie opens no door here, so that no foreign page can make a
     * browser call it and no CSRF token is needed.
     */
    @Bean
    @Order(3)
    SecurityFilterChain programs(
            HttpSecurity http,
            AuthenticationManager passwords,
            AccountRepository accounts,
            CurrentActor currentActor,
            ApiAnswers answers,
            Clock clock)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(PublicPaths.API.toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(Headers::strict)
                .authenticationManager(new RememberedCredentials(passwords, accounts, clock))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new ClosedAccountFilter(currentActor), BasicAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationManager passwords,
            CurrentActor currentActor,
            PageAnswers answers,
            ReturnPath returnPath)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PublicPaths.PAGES.toArray(String[]::new))
                        .permitAll()
                        .dispatcherTypeMatchers(jakarta.servlet.DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(Headers::strict)
                .authenticationManager(passwords)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler((request, response, signedIn) ->
                                response.sendRedirect(returnPath.take(request, response)))
                        .failureHandler(answers))
                .logout(logout -> logout.logoutSuccessUrl("/login?bye").deleteCookies(SessionConfiguration.COOKIE))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()).csrfTokenRequestHandler(eagerCsrf()))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new ClosedAccountFilter(currentActor), AnonymousAuthenticationFilter.class)
                .build();
    }

    /**
     * The token lives in a cookie of its own, unreadable to scripts: strangers on the sign-in page cost no row in the
     * session table, and a sign-in page left open overnight still works.
     */
    private static CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("CSRF");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** Eager: a form far down a long page would find the answer already on its way, too late for a cookie. */
    private static XorCsrfTokenRequestAttributeHandler eagerCsrf() {
        var handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    @Bean
    AuthenticationManager authenticationManager(
            PersonAuthenticationProvider people, AuthenticationEventPublisher events) {
        var manager = new ProviderManager(people);
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    /** New passwords are hashed with bcrypt; weaker or unmarked hashes are replaced at the next sign-in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var bcrypt = new BCryptPasswordEncoder(10);
        var encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", bcrypt));
        encoder.setDefaultPasswordEncoderForMatches(bcrypt);
        return encoder;
    }
}
